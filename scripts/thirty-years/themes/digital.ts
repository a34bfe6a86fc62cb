/** What is talked about in projects on computers and the net. */
export const digital = `
sak: datorerna; kurserna; inloggningen; lånedatorerna; nätet i lokalen; instruktörerna; filmerna; hemsidan
uppgift: laga {sak} {plats} | {namn} fick igång allt utom en skrivare | Delarna är beställda från {org}
uppgift: ta fram en kurs på {n} timmar om {sak} | Kursen har hållits en gång {plats} och ska hållas igen | Kursen är provad på {org}, som gick vilse i steg tre
uppgift: fråga {org} om begagnade datorer | {Org} skänker {n} datorer | {Org} gallrar sina datorer först i {månad}
uppgift: göra en kort film om {sak} | Filmen är {n} sekunder för lång men annars bra | Filmen är inspelad men inte klippt
uppgift: skriva en lathund för {sak} | Lathunden finns {plats} och hos {org} | Lathunden är på remiss
fråga: Vad kostar nätet {plats}? | Ungefär {kr} kronor om året, varav hälften kommer från {org}
fråga: Behöver man legitimation för att låna en dator? | Nej, det räcker att någon av oss känner dig
fråga: Vem hjälper till när {sak} krånglar på kvällen? | Ingen i dag. {Org} prövar en jourtelefon från {månad}
fråga: Sparas det man skriver? | Nej, datorn töms varje natt
beslut: köpa {n} begagnade datorer för högst {kr} kronor
beslut: ha kurs {plats} på {dag}ar
beslut: lägga ut filmerna på {org}s hemsida
beslut: pröva {sak} med {n} deltagare före {månad}
beslut: ge instruktörerna timarvode
bordlagt: ett avtal med {org} om {sak} | skriva ett avtal på ett år med {org}
bordlagt: om lånedatorerna får följa med hem | låta lånedatorerna följa med hem i två veckor
söker: {n} instruktörer som minns hur det var att vara nybörjare | Instruktörerna har börjat
söker: någon som kan laga datorer {plats} | En elev från gymnasiet lagar datorer {plats}
rapport: {n} personer har gått kursen {plats}. De flesta ville lära sig betala räkningar, en ville se sina barnbarn i Chile.
rapport: {Sak} strejkade två dagar i rad. Instruktörerna spelade kort med deltagarna under tiden.
rapport: Alla e-tjänster hos {org} går numera att göra på papper också.
rapport: {namn} visade hur lätt det är att luras. Alla i rummet utom två tryckte på länken.
rapport: Kvällen om {sak} blev full. En till hålls {plats} i {månad}.
rapport: De som har lånat en dator hemma ringer mer sällan till {org}. Vi vet inte om det är bra.
rapport: En deltagare kom tillbaka som instruktör. Hon lär ut långsammare än någon annan, och bäst.
`;
