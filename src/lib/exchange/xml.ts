/** Text or attribute value, escaped; control characters and lone surrogates, which XML 1.0 forbids, are dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/\r/g, '&#13;');
}

/** An element with attributes, undefined ones left out; `content` is XML already. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | boolean | undefined>>,
	content?: string
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
		.join('');
	return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Readers turn line ends and tabs in attributes into spaces unless they are written as references. */
function escapeAttribute(text: string): string {
	return escapeXml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
