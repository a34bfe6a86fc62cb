/** Payloads of elements and their event handlers: each is known to run in some browser where markup is let through. */
import type { Payload } from './payload.ts';

/** Events by the elements that fire them, in the manner of cheat sheets: some by themselves, others when they are touched. */
const EVENTS: Readonly<Record<string, string>> = {
  'img src=x': 'onerror onload onabort onloadstart onloadend',
  svg: 'onload onbegin onend onrepeat onunload',
  body: 'onload onpageshow onhashchange onmessage onresize onscroll onfocus onbeforeprint onafterprint onpopstate onunload',
  'input autofocus': 'onfocus onblur oninput onchange oninvalid onselect onbeforeinput onsearch onfocusin onfocusout',
  'video src=x':
    'onerror onloadstart onloadedmetadata oncanplay onplay onended onemptied onstalled onsuspend onwaiting',
  'audio src=x': 'oncanplaythrough onloadeddata onprogress ontimeupdate onvolumechange onratechange onseeked onpause',
  'details open': 'ontoggle onbeforetoggle',
  b: 'onclick ondblclick onmouseover onmouseenter onmousemove onmousedown onmouseup onmouseout onpointerover onpointerdown oncontextmenu onwheel oncopy oncut onpaste ondrag ondrop onkeydown onkeyup onauxclick ongotpointercapture ontouchstart',
  style: 'onload onerror',
  'iframe src=x': 'onload onerror',
  marquee: 'onstart onfinish onbounce',
  form: 'onsubmit onreset onformdata',
  'div style=animation:x': 'onanimationstart onanimationend ontransitionend ontransitionrun onwebkitanimationend',
  slot: 'onslotchange',
  'object data=x': 'onerror onload',
  'track src=x': 'oncuechange',
  'dialog open': 'oncancel onclose',
  'x contenteditable': 'onbeforecopy onbeforecut onbeforepaste',
  'xss autofocus tabindex=1': 'onfocus onactivate oncontentvisibilityautostatechange onscrollend onscrollsnapchange',
};

/** A payload for each event. */
export const handlers: readonly Payload[] = Object.entries(EVENTS).flatMap(([element, events]) =>
  events.split(' ').map((event) => ({ kind: `${event} of <${element}>`, text: `<${element} ${event}=ran()>x` })),
);
