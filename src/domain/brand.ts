/** Branded types: strings with a fixed form, which only their own guard or constructor makes. */
declare const brand: unique symbol;

/** `Base` marked as `Name`; at run time a plain `Base`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
