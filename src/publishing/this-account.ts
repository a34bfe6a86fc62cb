/** Who publishes, as releases and locks tell it. */
import { hostname, userInfo } from 'node:os';

/** The account that runs this process, «anna@server». */
export function thisAccount(): string {
  return `${userName()}@${hostname()}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // in a container, a user may have a number and no name
    return String(process.getuid?.() ?? 'okänd');
  }
}
