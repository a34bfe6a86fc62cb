/** The poster of a coming meeting, which is seen on paper only: when and where, and the way to its page. */
import type { Occasion } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { type QrCodeView, qrCode } from './qr-code.ts';

/** What only the poster has; the rest is on the page too. */
export interface PosterView {
  /** The address without its scheme, «oppnasoc.example/protokoll/2017-02-13-styrelsen/». */
  address: string;
  qr: QrCodeView;
}

/** The poster of a meeting from the archive's day on; undefined when its day has passed. */
export function posterOf({ id, date }: Pick<Occasion, 'id' | 'date'>, context: Context): PosterView | undefined {
  if (date < context.archive.today) return undefined;
  const url = context.absolute(meetingPath(id));
  return { address: url.replace(/^https?:\/\//, ''), qr: qrCode(url) };
}
