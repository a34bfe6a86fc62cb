/** `npm run thirty-years -- FOLDER`: writes the generated archive of thirty years into a folder. */
import { THIRTY_YEARS_TODAY, writeThirtyYears } from './thirty-years/archive.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('A folder is missing: npm run thirty-years -- FOLDER');
writeThirtyYears(folder);
console.log(`Build it with: npm run build -- --content ${folder} --output _site --today ${THIRTY_YEARS_TODAY}`);
