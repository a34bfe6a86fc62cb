/** `npm start`: the site on this machine, built again when the content changes. */
import { serve } from '../src/site/serve.ts';
import { fail, readArguments } from './arguments.ts';

try {
  await serve(readArguments(), console.log);
} catch (error) {
  fail(error);
}
