/** First parts of compounds → the words that they stand for: «gatu-» for gata, «siffer-» for siffra. */

/** What a first part is as it stands, or with the ending of a joint. */
export function plainWordsOfBeginning(beginning: string): string[] {
  return [
    beginning,
    beginning.replace(/s$/, ''), // års-
    beginning.replace(/[ou]$/, 'a'), // kyrko-, gatu-
  ];
}

/** What a first part may be the beginning of, in the order of trust. */
export function wordsOfBeginning(beginning: string): string[] {
  const bare = beginning.replace(/s$/, '');
  return [
    ...plainWordsOfBeginning(beginning),
    `${beginning}e`, // brukar-
    `${bare}e`,
    `${bare}a`, // flyttnings-
    `${beginning}a`, // prinsess-
    beginning.replace(/e$/, ''), // familje-
    beginning.replace(/e$/, 'a'), // kedje-
    beginning.replace(/ie$/, 'ium'), // gymnasie-
    beginning.replace(/e([lr])$/, '$1a'), // siffer-
    beginning.replace(/e([lr])$/, '$1e'), // äppel-
    beginning.replace(/manna$/, 'man'), // tjänstemanna-
  ];
}
