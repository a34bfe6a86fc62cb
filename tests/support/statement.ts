/** The content of an accessibility.yaml in which every field has a value. */
export const statementFile = `body: Provnämnden
service: Provarkivet
compliance: delvis förenlig
inaccessible:
  - content: Bilagor
    reason: De är inskannade
    alternative: Fråga oss
burden:
  - content: Gamla filmer
    reason: De är för många
outside: [Kartor]
evaluation:
  method: självskattning
  tested: [Startsidan]
  how: [Med tangentbord]
  date: 2017-06-01
updated: 2017-06-14
contact:
  email: brist@prov.example
  phone: 042-10 50 00
  url: https://prov.example/fel
`;
