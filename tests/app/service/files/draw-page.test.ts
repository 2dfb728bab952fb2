import { describe, expect, it } from 'vitest';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { drawPage } from '#lib/app/service/files/draw-page.ts';
import type { PageRequest } from '#lib/app/service/files/page-request.ts';
import type { Mark } from '#lib/picture/figures/marks.ts';
import { TODAY } from '../../../build/asking.ts';
import { patrons } from '../../explorer/world.ts';

const { world } = patrons();
const WORDS = {
	title: 'Two patrons',
	subtitle: 'on 15 October 2020',
	sources: [],
	revision: '1a2b3c',
	address: 'https://multipolar.example/',
	notice: 'CC BY.'
};
const LONG = 'Aaland sent arms to Borduria. '.repeat(2000);
const PARTS = {
	flags: 'https://multipolar.example/flags/',
	atlas: 'https://multipolar.example/atlas.json',
	fonts: {
		sans: { basic: '', extended: '' },
		serif: { basic: '', extended: '' }
	}
};

/** A page with a scene, as it comes out of the page's thread: a copy. */
function page(...findings: readonly [string, ...string[]]): PageRequest {
	const [first, ...others] = findings.map((finding) => ({ ...WORDS, finding: [finding] }));
	const scene = buildScene(world.graph, { ...DEFAULT_VIEW, scope: 'all' }, TODAY);
	return structuredClone({
		what: 'page',
		shown: { form: 'graph', scene },
		wordings: [first ?? WORDS, ...others],
		isDark: false,
		parts: PARTS
	});
}

function textsIn(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) =>
		mark.mark === 'text' ? [mark.text] : mark.mark === 'group' ? textsIn(mark.marks) : []
	);
}

describe('a page that is drawn apart', () => {
	it('has the scene, its legend and its words', async () => {
		const { marks } = await drawPage(page('Aaland stands behind Borduria.'));
		const texts = textsIn(marks);
		for (const text of ['Two patrons', 'Aaland', 'Relationships', 'Aaland stands behind Borduria.'])
			expect(texts).toContain(text);
	});

	it('says it at full length where there is room, and more shortly where the page would be too tall', async () => {
		const whole = await drawPage(page('Whole.', 'Short.'));
		expect(textsIn(whole.marks)).toContain('Whole.');
		const shorter = await drawPage(page(LONG, LONG, 'Short.'));
		expect(textsIn(shorter.marks)).toContain('Short.');
		expect(shorter.height).toBeLessThan(1.6 * shorter.width);
	});

	it('says the shortest where all are too long', async () => {
		const tall = await drawPage(page(LONG, `${LONG} The end.`));
		expect(textsIn(tall.marks).join(' ')).toContain('The end.');
	});
});
