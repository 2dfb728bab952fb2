import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationsOfView, citeView } from '#lib/exchange/cite/cite-view.ts';
import { CITING_STYLES, type Cited } from '#lib/exchange/cite/cited.ts';
import { date } from '../build/asking.ts';

const VIEW: Cited = {
	title: 'Opposed patrons',
	asOf: '15 October 2020',
	revision: '1a2b3c4d5e6f',
	link: 'https://multipolar.example/?as=2020-10-15&rev=1a2b3c4d5e6f',
	accessed: date('2026-11-26')
};

describe('a citation of a view', () => {
	it('names revision, day shown, day of access and address in every style', () => {
		for (const { style, text } of citationsOfView(VIEW)) {
			expect(text, style).toContain('1a2b3c4d5e6f');
			expect(text, style).toContain('15 October 2020');
			expect(text, style).toContain('multipolar.example/?as=2020-10-15&rev=1a2b3c4d5e6f');
			expect(text, style).toMatch(/2026/);
		}
	});

	it('follows APA, Chicago and MLA', () => {
		expect(citeView(VIEW, 'apa')).toBe(
			'Multipolar. (n.d.). Opposed patrons (revision 1a2b3c4d5e6f, as of 15 October 2020). Retrieved November 26, 2026, from https://multipolar.example/?as=2020-10-15&rev=1a2b3c4d5e6f'
		);
		expect(citeView(VIEW, 'chicago')).toBe(
			'Multipolar. “Opposed patrons.” Revision 1a2b3c4d5e6f, as of 15 October 2020. Accessed November 26, 2026. https://multipolar.example/?as=2020-10-15&rev=1a2b3c4d5e6f.'
		);
		expect(citeView(VIEW, 'mla')).toBe(
			'“Opposed patrons.” Multipolar, revision 1a2b3c4d5e6f, as of 15 October 2020, multipolar.example/?as=2020-10-15&rev=1a2b3c4d5e6f. Accessed 26 Nov. 2026.'
		);
	});

	it('shortens months as MLA does', () => {
		const on = (day: string) => citeView({ ...VIEW, accessed: date(day) }, 'mla').slice(-26);
		expect(on('2026-06-05')).toContain('5 June 2026.');
		expect(on('2026-09-05')).toContain('5 Sept. 2026.');
		expect(on('2026-05-05')).toContain('5 May 2026.');
	});

	it('is read back by other programs in the formats that are for them', () => {
		for (const style of ['bibtex', 'ris', 'csl'] as const) {
			const [entry] = new Cite(citeView(VIEW, style)).data;
			expect(entry, style).toMatchObject({
				title: 'Opposed patrons (as of 15 October 2020)',
				URL: VIEW.link
			});
		}
	});

	it('of a page without a day says none, and sets marks inside a title apart', () => {
		const { asOf: _asOf, ...page } = { ...VIEW, title: 'Who is “close”?' };
		for (const style of CITING_STYLES) expect(citeView(page, style)).not.toContain('as of');
		expect(citeView(page, 'chicago')).toMatch(/^Multipolar\. “Who is ‘close’\?” Revision/);
	});
});
