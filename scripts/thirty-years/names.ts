/** Invented people, organisations and places of the generated archive. */

/** Given names and surnames: a person is one of each. */
const GIVEN =
  'Agda Bertil Cecilia Dagny Edvin Frida Gustav Hilma Isidor Jolanta Klas Ludmila Matilda Nils Olof Petronella Rakel Sigurd Tyra Urban Valborg Wilgot Ylva Åsa Örjan Östen Abdi Birgitta Dragan Elsebeth Folke Gudrun Hassan Ingemar Josefina Krister Leila Margareta Noomi Ragnhild Samira Torvald Ulrika Vendela Yngve Zahra Amalia Börje Desirée Erland'.split(
    ' ',
  );
const SURNAMES =
  'Almkvister Bjurhage Cedermark Dahlstierna Ekelöv Forsdal Granhammar Hedvall Isgren Junestrand Kvarnlöf Lövhult Mossberget Nyrönn Oxhage Palmryd Quistgren Rosenhult Skogsby Tallmark Ulvsten Vallhage Wennerdal Ysander Åkerhielms Ängsby Öhrlund Brattfors Djupedal Enhörning Fagerhult Gyllenby Hammarskog Klövervall Ljungdala Myrhede Norrbäcken Rågsved Stenkulla Trollhede'.split(
    ' ',
  );

/** Organisations by name, with kind and another name for some. */
export const organisations: readonly (readonly [name: string, kind: string, alias?: string])[] = [
  ['socialförvaltningen', 'förvaltning'],
  ['arbetsmarknadskontoret', 'förvaltning'],
  ['kulturförvaltningen', 'förvaltning'],
  ['bostadsbolaget Norrsundshem', 'kommunalt bolag', 'Norrsundshem'],
  ['psykiatrin i Norrsund', 'region'],
  ['vårdcentralen Ankaret', 'region'],
  ['Norrsunds folkhögskola', 'skola', 'folkhögskolan'],
  ['Norrsunds högskola', 'högskola'],
  ['biblioteket', 'kommunal verksamhet'],
  ['Lyktans vänner', 'förening'],
  ['Brobyggarna', 'förening'],
  ['Kamratföreningen Språnget', 'förening', 'Språnget'],
  ['Anhörigringen', 'förening'],
  ['Föräldrar emellan', 'förening'],
  ['Ny gryning', 'förening'],
  ['Kvinnojouren Ronja', 'förening'],
  ['Sällskapet Länken i Norrsund', 'förening'],
  ['Hyresgästernas råd', 'förening'],
  ['Romska kulturkretsen', 'förening'],
  ['Somaliska samlingen', 'förening'],
  ['Pensionärernas kontaktnät', 'förening'],
  ['Ungas forum', 'förening'],
  ['Hörselskadades krets', 'förening'],
  ['Idrottsklubben Fram', 'förening'],
  ['Hamnkyrkans diakoni', 'församling', 'diakonin'],
  ['Klubbhuset Viken', 'ideell organisation', 'Viken'],
  ['Stadsmissionen i Norrsund', 'ideell organisation'],
  ['Kooperativet Saltboden', 'kooperativ', 'Saltboden'],
  ['Fastighetsägarna i hamnen', 'näringsliv'],
  [
    'Samarbetsorganet för brukarinflytande inom socialpsykiatri och beroendevård i norra länsdelen',
    'samarbetsorgan',
    'Samarbetsorganet',
  ],
];

/** Where something is, as it is said in a sentence. */
export const places =
  'på Kvarngatan; i Hamnparken; vid torget; på Skolbacken; i Östra kyrkan; på Strandvägen; i gamla brandstationen; på Tullgatan; i medborgarhuset; vid Sillkajen; på Backa gård; i Fiskarbyn; på Lindallén; i paviljongen; på Repslagargatan; vid busstationen; i Norra skolan; på Apelgatan; i Magasinet; på Fyrvägen; vid ån; i Vintergatans förskola; på Kaptensgatan; i Rosengården'.split(
    '; ',
  );

/** Rooms where meetings are held, in the order of the groups. */
export const rooms = [
  'Saltboden',
  'Stadshuset, rum Måsen',
  'Klubbhuset Viken',
  'Magasinet',
  'Norra skolan',
  'Hamnkyrkan',
];

/** Somebody who comes to meetings in some of the years. */
export interface Person {
  given: string;
  name: string;
  organisation: string;
  from: number;
  to: number;
}

/** Two hundred people, each for five to sixteen years. */
export const people: readonly Person[] = Array.from({ length: 200 }, (_, index) => {
  const given = GIVEN[index % GIVEN.length] ?? '';
  const surname = SURNAMES[(index * 7 + Math.floor(index / GIVEN.length) * 3) % SURNAMES.length];
  const [organisation = '', , alias] = organisations[(index * 11) % organisations.length] ?? [];
  const from = 1984 + ((index * 5) % 34);
  const shown = organisation.length > 40 && alias ? alias : organisation;
  return { given, name: `${given} ${surname}`, organisation: shown, from, to: from + 5 + ((index * 3) % 12) };
});
