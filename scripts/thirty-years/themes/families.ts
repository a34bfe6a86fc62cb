/** What is talked about in projects for families and those close to somebody. */
export const families = `
sak: anhörigkvällarna; barngruppen; avlösningen; sommarlägret; samtalsstödet; handboken; telefonjouren; föräldrakursen
uppgift: ordna skjuts till {sak} | {Org} lånar ut sin buss | Ingen har svarat om bussen än
uppgift: skriva till {org} om {sak} | {Org} har svarat att de är med från {månad} | Brevet är skickat
uppgift: fråga barnen vad de vill göra i {månad} | Barnen vill bada, och de vill att ingen frågar hur de mår | {n} barn har svarat hittills
uppgift: hitta en lokal {plats} för {sak} | Vi får låna församlingshemmet {plats} | Två lokaler var för dyra
uppgift: ta fram ett schema för {sak} | Schemat gäller från {månad} | Schemat krockar med {org}s möten
fråga: Kan man komma till {sak} utan att säga vem man är anhörig till? | Ja, ingen behöver berätta mer än man vill
fråga: Vem svarar i telefonen under {månad}? | {Org} har lovat att svara på vardagar
fråga: Hur gamla ska barnen vara? | Mellan sju och tretton, men syskon får följa med
fråga: Finns det plats för {n} till? | Nej, men {org} startar en grupp till {plats}
beslut: dela på kostnaden för {sak} med {org}
beslut: hålla {sak} {plats} även i {månad}
beslut: trycka handboken i {n} exemplar
beslut: begränsa grupperna till {n} deltagare
beslut: söka {kr} kronor till {sak}
bordlagt: en egen grupp för syskon {plats} | starta en grupp för syskon {plats} i {månad}
bordlagt: avgiften för {sak} | ha {sak} utan avgift i år
söker: {n} vuxna som vill följa med på lägret | Ledarna till lägret är klara
söker: någon som talar arabiska eller somaliska och kan vara med {plats} | Två nya ledare har börjat {plats}
rapport: {n} personer kom till kvällen {plats}. Hälften hade aldrig träffat andra i samma läge.
rapport: En mamma sade att hon för första gången på länge hade sovit en hel natt, tack vare {sak}.
rapport: {Org} märker att fler män hör av sig. De ringer sent och pratar kort, men de ringer igen.
rapport: Barnen ritade sina familjer. Teckningarna hänger nu {plats}, och ingen har skrivit namn på dem.
rapport: Avlösningen fungerar bäst när samma person kommer varje gång. Det hinner {org} sällan ordna.
rapport: {namn} läste högt ur handboken. Kapitlet om {sak} behöver skrivas om, det låter som en myndighet.
rapport: Kön till {sak} är borta. Nu gäller det att berätta att den är det.
`;
