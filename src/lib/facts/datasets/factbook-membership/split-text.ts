/** One organisation as a text names it: its abbreviation, and the words in parentheses after it, '' where there are none. */
export interface Named {
	readonly abbreviation: string;
	readonly words: string;
}

export type Part = Named | { readonly broken: string };

/** Texts end in remarks: `<strong>note`, or a `note` after a break. */
const NOTE = /<strong>|(?:;\s*)?(?:<br>)+|;?\s*\bnote\s*[-:]/;
/** A comma inside parentheses belongs to the words: "(Taipei, China)". */
const BETWEEN = /,(?![^(]*\))/;
/** Of several parentheses the last says the standing: "EITI (compliant country) (suspended)". The last may be left open. */
const PART = /^(?<abbreviation>[^()]+?)\s*(?:\([^()]*\)\s*)*?(?:\((?<words>[^()]*)\)?)?$/;

/** Splits a membership text into what it names; undefined parts are given back as they are. */
export function splitText(text: string): readonly Part[] {
	const [body = ''] = text
		.replaceAll('&nbsp;', ' ')
		.replaceAll(/<\/?p>/g, '')
		.split(NOTE);
	return body.split(BETWEEN).flatMap((written): Part[] => {
		const part = written.trim();
		if (part === '' || part === 'none') return [];
		const { abbreviation, words = '' } = PART.exec(part)?.groups ?? {};
		if (abbreviation === undefined) return [{ broken: part }];
		return [{ abbreviation: abbreviation.replace('G- ', 'G-'), words: words.trim() }];
	});
}
