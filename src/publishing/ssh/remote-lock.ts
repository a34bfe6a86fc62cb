/** The lock of a place on another machine; see `lock.ts`. The shell at the other end of the connection has it. */
import { randomBytes } from 'node:crypto';
import { BEAT, CLAIM, SILENCE, waitForLock } from '../lock.ts';
import type { RemoteShell } from './remote-shell.ts';
import { quoted } from './words.ts';

/** What the shell must know: it is in the folder of the place, and stays there. */
const FUNCTIONS = String.raw`
start_of() {
  stat=$(cat "/proc/$1/stat" 2>/dev/null)
  set -- ${'$'}{stat##*\) }
  if [ "$#" -ge 20 ]; then echo "${'$'}{20}"; else echo 0; fi
}
lives() {
  rest=${'$'}{1#${CLAIM}}; pid=${'$'}{rest%%.*}
  rest=${'$'}{rest#*.}; start=${'$'}{rest%%.*}
  rest=${'$'}{rest#*.}; host=${'$'}{rest#*.}
  case $pid in ''|*[!0-9]*) return 1;; esac
  case $start in ''|*[!0-9]*) return 1;; esac
  [ -z "$(find "releases/$1" -mmin +${SILENCE} 2>/dev/null)" ] || return 1
  [ "$host" = "$this_host" ] || return 0
  there=$(start_of "$pid")
  if [ "$start" != 0 ] && [ "$there" != 0 ]; then [ "$there" = "$start" ]; return; fi
  answer=$(kill -0 "$pid" 2>&1) && return 0
  case $answer in *ermitted*|*ermission*) return 0;; esac
  return 1
}
holder() {
  for file in releases/${CLAIM}*; do
    name=${'$'}{file#releases/}
    if [ ! -e "$file" ] || [ "$name" = "$own" ]; then continue; fi
    if lives "$name"; then echo "$name"; return; fi
    rm -f "$file"
  done
}
take() {
  held=$(holder)
  if [ -z "$held" ]; then
    printf '%s\n' "$1" >"releases/$own" || return
    held=$(holder)
    if [ -z "$held" ]; then return 0; fi
    rm -f "releases/$own"
  fi
  printf '%s\n' "$held"
  cat "releases/$held" 2>/dev/null || :
}
this_host=$(uname -n | tr -c 'A-Za-z0-9.\n-' _)`;

/** A script that prints something when the lock is no longer held. */
export const IS_LOST = '[ -e "releases/$own" ] || echo lost';

/** Takes the lock for as long as the shell is there. Rejects with a `UsageError` that names who has it. Returns what ends the touching of its file. */
export async function lockRemote(
  shell: RemoteShell,
  by: string,
  place: string,
  patience: number | undefined,
): Promise<() => void> {
  const token = randomBytes(4).toString('hex');
  await shell.run(`${FUNCTIONS}
own=${CLAIM}$$.$(start_of $$).${token}.$this_host
trap 'rm -f "releases/$own"' EXIT
trap 'exit 1' HUP INT PIPE TERM`);
  const take = async () => {
    const [name = '', ...holder] = (await shell.run(`take ${quoted(by)}`)).split('\n');
    return name === '' ? undefined : { name, holder: holder.join('\n') };
  };
  await waitForLock(take, place, patience);
  // a connection that is dead is found out by what is run next
  const touch = () => void shell.run('touch -c "releases/$own"').catch(() => {});
  const timer = setInterval(touch, BEAT).unref();
  return () => clearInterval(timer);
}
