/** Swedish stop words, in lower case; a query uses them only when it has no other words. */
export const stopWords: ReadonlySet<string> = new Set(
  `och att det den de dem dess som en ett i på av för till med om är var vara varit har hade ha inte ej men eller
  så då när där här hur vad vem vilka vilken vilket varför vi jag du han hon ni man oss er mig dig sig sin sitt
  sina min mitt mina din ditt dina vår vårt våra deras hans hennes kan ska skall skulle vill får fick blir blev
  bli går gick gör kommer från vid under över efter före innan också även bara nu sedan än upp ut in ur per mot
  mellan genom utan hos denna detta dessa någon något några ingen inget inga alla allt all mycket många mer mest
  mig ju väl`.split(/\s+/),
);
