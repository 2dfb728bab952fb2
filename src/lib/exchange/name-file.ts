import { fold } from '#lib/answers/graph/names/fold.ts';

/** Named after view and date, with the revision: `turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r1a2b3c.svg`. ASCII only, at most 120 characters before the date. */
export function nameFile(title: string, date: string, revision: string, extension: string): string {
	const slug = fold(title)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 120)
		.replace(/-$/, '');
	const when = date.replace(/[^0-9.-]+/g, '').replace(/\.\./g, '--');
	return `${[slug === '' ? 'multipolar' : slug, when, `r${revision}`].filter((part) => part !== '').join('_')}.${extension}`;
}
