/** Names that readers of HTML take for a character without a closing semicolon (HTML Standard, 13.5: named character references). */
const NAMES =
	'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml';

const ENTITY = new RegExp(`&(?=(?:${NAMES.replaceAll(' ', '|')})|[A-Za-z][A-Za-z0-9]*;)(.)`, 'g');

/**
 * An address that means the same and survives readers that take it for HTML, as Zotero does
 * in RIS: it makes `§ion=2` of `&section=2`. The letter after such an ampersand is written
 * in percent-encoding, which every server reads as the letter (RFC 3986, 6.2.2.2).
 */
export function guardAmpersands(url: string): string {
	return url.replace(
		ENTITY,
		(_, letter: string) => `&%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
