/** A poster of a coming meeting, seen on paper only. */
import type { DateView } from '../../src/views/date.ts';
import type { LinkView } from '../../src/views/links.ts';
import type { PosterView } from '../../src/views/poster.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Day } from './day.tsx';

interface PosterProps {
  poster?: PosterView | undefined;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  notices: readonly string[];
}

/** The first sheet of a page in print; nothing for a meeting whose day has passed. */
export function Poster({ poster, group, date, time, venue, notices }: PosterProps) {
  if (!poster) return null;
  return (
    <div class="poster printed">
      <p class="poster-group">{group.text}</p>
      <p class="poster-when">
        <Day date={date} />
        {time ? (
          <>
            <br />
            {time}
          </>
        ) : null}
      </p>
      {venue ? <p class="poster-where">{venue}</p> : null}
      {notices.map((notice) => (
        <p key={notice} class="poster-notice">
          {notice}
        </p>
      ))}
      <svg viewBox={`0 0 ${poster.qr.size} ${poster.qr.size}`} role="img" aria-label={uiText.qrCode}>
        <path d={poster.qr.path} />
      </svg>
      <p>{poster.address}</p>
    </div>
  );
}
