#!/usr/bin/env node
/** What the command `oppnasoc` runs: the program, with the settings of V8 that suit it, and errors of ours told by their places in the sources. */
import { setFlagsFromString } from 'node:v8';
import ours from '../package.json' with { type: 'json' };
import { isTooOld } from './node-version.ts';

if (isTooOld(process.versions.node, ours.engines.node)) {
  console.error(
    `Node ${process.versions.node} är för gammal – Node ${ours.engines.node.slice(2)} eller senare väntades – hämta en nyare på nodejs.org.`,
  );
  process.exit(2);
}
// Most of what a build makes is thrown away at once: with much room for new objects it is collected seldom. This is for its
// threads: a process that has begun keeps what it began with, which `.npmrc` says.
setFlagsFromString('--max-semi-space-size=128');
// Escape analysis is a quarter of the compiler's time here, and gains nothing.
setFlagsFromString('--no-turbo-escape');
process.setSourceMapsEnabled(true);
await import('./oppnasoc.ts');
