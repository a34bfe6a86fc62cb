/** A string with rules: the type remembers that its guard has been passed. */
declare const brand: unique symbol;

/** `Base` that only the guard of `Name` can make. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
