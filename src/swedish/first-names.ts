/**
 * Common first names in Sweden, as slugs, which ids leave out also where nobody in the archive has them. Ids are
 * permanent, so a name that is added changes those that have it.
 */
import { slugify } from '../domain/slug.ts';

/** They, in lower case and without marks. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abbas abdi abdul adam adnan agata agda agneta agnes ahmed aisha aksel alan albert albin ale aleksander alexander
  alexandra alf alfred ali alice alicia alida alina allan alma alva alvar alvin amal amalia amanda amina amir anastasia anders
  andre andrea andreas andrej anette angelica anita anja ann anna anneli annelie annette annica annie annika annmarie anton
  antonia arman arne arnold aron arthur artur arvid asta astrid august aurora axel barbro beata beatrice bella bengt benita
  benjamin bente berit bernt bert bertil beth betty birger birgit birgitta birk birthe bjarne bo bodil boel boris borje brita
  britt britta bror bruno camilla carin carina carl carola carolina caroline casper cassandra catarina catharina catrin cecilia
  charles charlie charlotta charlotte chris christel christer christian christina christine christoffer claes claudia clara
  conny cornelia curt dag dagmar dagny dan daniel daniela daniella danuta david dennis desiree diana dick disa doris dorothea
  dragan ebba ebbe eddie edit edith edvard edvin edwin egon einar eivor elena eleonora elias elin elina elinor elisabet
  elisabeth elise ella ellen ellinor elliot elma elsa elsie elvira elvis elvy emanuel emelie emil emilia emily emma emmy enar
  erica erik erika erland erling ernst esbjorn ester esther eva evelina evert fabian fadi fanny farah faruk fatima felicia
  felix ferdinand filip filippa folke frank frans freddy fredrik fredrika freja frida fridolf fritz gabriel gabriella georg
  george gerd gerhard gerda gert gertrud gita goran gosta greta gudrun gun gunborg gunilla gunhild gunnar gunnel gunvor gustaf
  gustav hakan halina hampus hanna hannah hannele hanne hannes hans harald harry hasan hassan hedda hedvig helen helena helene
  helga helge helmer helmi helmut henning henric henrietta henrik henry herbert herman hilda hilma hjalmar hjordis hugo hulda
  hussein ibrahim ida idun ilona ilse ines inga inge ingeborg ingegerd ingela ingemar inger ingmar ingrid ingvar ingvor iris
  irena irene irma isa isabella isabelle isak ismail ivan ivar jack jacob jakob jamal james jan jana jane janet jasmin jasmine
  jennie jennifer jenny jens jeanette jerker jerry jesper jessica jim jimmy joachim joacim joakim joanna joel johan johanna
  johannes john johnny jon jonas jonathan jonna jonny joran jorgen josef josefin josefina josefine joseph josephine juan julia
  julius june jussi kai kaisa kaj kajsa kalle karim karin karina karl karla karolina kaspar katarina katharina katja katrin
  kennet kenneth kent kenny kerstin kevin khadija khaled kim kjell klara klas klaus knut konrad kristian kristin kristina
  kristofer kristoffer kurt lars lasse laila lamia lauri laura lea leif leila lena lennart leo leon leonard leopold lias lill
  lillemor lilly lina linda linn linnea linus lisa lisbet lisbeth liselott liselotte lisen liv livia loa lotta louis louise
  lova lovisa luca lucas lucia ludvig ludwig lukas luna lydia madeleine magda magdalena maggie magnus mahmoud mai maja majken
  majbritt malena malin malte manfred manuel marcel marcus margareta margaretha margit margot mari maria mariam mariana
  marianne marie marina mario marion marita marja markus marlene marta martha martin martina marwa mary maryam mathias
  mathilda mats matteo matti mattias matilda maud maurits max maximilian may melanie melissa melker melvin meja mia michael
  michaela mikael mike mikko milan milla milo milton mimmi mina minna mira miranda miriam mirjam moa mohamed mohammad mohammed
  molly mona monica monika morgan moses moussa muhammad mustafa my myra nadia nadja naima nancy naomi natalia natalie natasha
  nelly nicklas niclas nicole niklas nikolaj nikolina nils nina noa noah noel nora norma nour ola olav ole oleg olga oliver
  olivia olle olof olov omar orjan osama oscar oskar osman osten otto ove owe paola par pascal patricia patrik paul paula
  pauline pavel pelle per percy pernilla petra petter peter petronella pia pierre pontus rafael ragna ragnar ragnhild rahel
  rakel ralf ramona rania rasmus rebecca rebecka regina reidar reine reino renata rene reza ricardo richard rickard rikard rita
  robert roberto robin roger roland rolf ronja ronnie ronny roy ruben rudolf rune rut ruth ryan saga said saleh sally salma
  sam samira samuel sandra sanna sara sarah sebastian selma semir serena siri sigbritt sigge signe sigrid sigurd sigvard silvia
  simon simone siv sixten smilla sofia sofie sonja sonny sophia sophie staffan stefan stella sten stephan steve stig stina
  sture sune susan susanna susanne svante svea sven svenne sverker sylvia tage tanja tatiana teo tekla teodor teresa terese
  theo theodor therese thomas thor thore tilda tilde tim timmy tina tindra tobias tom tomas tommy tony tor torbjorn tord tore
  torgny torkel torsten tova tove truls tuva tyra ulf ulla ulrica ulrik ulrika ulrike urban ursula uno vanessa vanja vera
  verner veronica veronika vibeke victor victoria vidar viggo viktor viktoria vilgot vilhelm vilja villy vilma vincent viola
  viveca viveka vivi vivianne vladimir waldemar walter wendela werner wilhelm wilhelmina wille william willy wilma yasin
  yasmin yasmine ylva yngve yusuf yvonne zacharias zahra zainab zara zeinab zelda zlatan zoe zoran ada ake asa`.split(
    /\s+/,
  ),
);

/** Whether a word is one of them, with its capital and marks. */
export function isFirstName(word = ''): boolean {
  return word !== '' && firstNames.has(slugify(word));
}
