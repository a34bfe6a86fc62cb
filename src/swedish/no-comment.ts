/** «ej offentligt» in a line that only other programs take for a comment: it hides nothing here. */

/** A line that is no comment here, though it is one elsewhere: «[ej offentligt]», «// ej offentligt», «[//]: # (ej offentligt)». */
export const NO_COMMENT =
  /^[ \t>]*(?:\[\/\/\]: ?#? ?)?(?:[[({]|\/\/|\/\*|%)[#*%/\s]*(?:ej|inte|icke)[ _-](?:offentlig|publi[ck])\p{L}*[^\p{L}\n]*$/gimu;
