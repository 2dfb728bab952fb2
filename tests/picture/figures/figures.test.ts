import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { drawPicture } from '#lib/picture/figures/draw-picture.ts';
import { drawHistogram } from '#lib/picture/figures/histogram.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import { legendRows } from '#lib/picture/figures/legend.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { LIGHT } from '#lib/picture/figures/palette.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { comparison, TODAY } from '../../build/asking.ts';
import { groupsIn, outsideIn, overlapsIn, textsIn } from '../../build/read-figure.ts';
import { world } from '../../build/world.ts';

const LINES = [
	'aaland —support.arms→ borduria @2020.. in river-war against syldavia',
	'aaland —support.training→ borduria @2020.. in river-war against syldavia denied-by aaland',
	'ruritania —support.presence→ syldavia @1995..',
	'ruritania —alignment.defence-pact↔ syldavia @1997..',
	'ruritania —support.arms→ borduria @2015..2019',
	'aaland —opposition.sanction→ ruritania @2016..',
	'aaland —support.presence→ ruritania @2016..',
	'borduria —opposition.rivalry↔ syldavia @1991..',
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020..',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020..'
] as const;
const LINE = 'aaland -> borduria vs ruritania -> syldavia';
const HOSTILE = `<script>"&' ]]>\u0007 Ω`;

function drawn(...lines: readonly [string, ...string[]]) {
	const snapshot = world(
		{ entities: { aaland: { flag: 'ax', label: 'The Free Commonwealth of the Aaland Isles' } } },
		...lines
	);
	const graph = buildGraph(snapshot);
	const { comparison: found } = comparison(snapshot, LINE);
	return { graph, found, scene: buildScene(graph, DEFAULT_VIEW, TODAY) };
}

describe('a ladder', () => {
	const { graph, found } = drawn(...LINES);

	it.each([300, 356, 520])('keeps its text inside and apart at %i px', (width) => {
		const ladder = drawLadder(graph, found, width);
		expect(overlapsIn(ladder)).toEqual([]);
		expect(outsideIn(ladder)).toEqual([]);
	});

	it('keeps long accounts of what a rail rests on off the names at its ends', () => {
		const crowded = drawn(
			...LINES,
			'aaland —support.troops→ borduria @2020..',
			'aaland —support.access→ borduria @2020..',
			'aaland —support.materiel→ borduria @2020..',
			'ruritania —support.materiel→ syldavia @2020..',
			'ruritania —support.access→ syldavia @2020..',
			'borduria —opposition.coercion→ syldavia @2020..',
			'borduria —opposition.denies-statehood→ syldavia @2020..'
		);
		for (const width of [300, 356])
			expect(overlapsIn(drawLadder(crowded.graph, crowded.found, width))).toEqual([]);
	});

	it('has two rails, the rungs that were found, and what ties across, each opening its bundle', () => {
		const groups = groupsIn(drawLadder(graph, found, 356).marks);
		const of = (token: string) =>
			groups.filter((group) => group.token === token).map(({ target }) => target);
		expect(of('rail')).toEqual([
			{ what: 'bundle', between: ['aaland', 'borduria'] },
			{ what: 'bundle', between: ['ruritania', 'syldavia'] }
		]);
		expect(of('rung')).toEqual([
			{ what: 'bundle', between: ['aaland', 'ruritania'] },
			{ what: 'bundle', between: ['borduria', 'syldavia'] }
		]);
	});

	it('tells in words what it draws', () => {
		const { description } = drawLadder(graph, found, 356);
		expect(description).toContain('Ruritania to Syldavia: military presence');
		expect(description).toContain('contested');
	});

	it('says where a side has no path', () => {
		const { graph, found } = drawn(
			'ruritania —support.presence→ syldavia @1995..',
			'aaland —support.presence→ latveria @1995..',
			'borduria —support.presence→ latveria @1995..'
		);
		const words = textsIn(drawLadder(graph, found, 356).marks).map(({ text }) => text);
		expect(words).toContain('no path within these filters');
	});
});

describe('a whole picture', () => {
	const { graph, found, scene } = drawn(...LINES);
	const words = {
		title: 'Opposed patrons',
		subtitle: 'on 24 November 2026',
		finding: [
			'Each stands with one of two opponents.',
			'Aaland armed Borduria [1]. '.repeat(30),
			'Ruritania kept forces in Syldavia [2]. '.repeat(12)
		],
		sources: [
			{ number: 1, text: 'The Gazette, 2020. B2', url: 'https://example.org/1' },
			{ number: 2, text: `https://example.org/${'long/'.repeat(60)}` }
		],
		revision: '0123456789ab',
		address: `https://example.org/?show=${'aaland,'.repeat(60)}`,
		notice: 'Listed here does not imply wrongdoing.'
	};

	it.each([960, 1200])(
		'cuts nothing and overlaps nothing outside the drawing at %i px',
		(width) => {
			const picture = drawPicture(scene, words, drawLadder(graph, found, width / 2), width);
			const beside = {
				...picture,
				marks: picture.marks.filter((mark) => mark.mark !== 'group' || mark.token !== 'scene')
			};
			expect(outsideIn(picture)).toEqual([]);
			expect(overlapsIn(beside)).toEqual([]);
		}
	);

	it('has a figure as wide as the page above the text, a narrower one beside it', () => {
		const figure = (width: number): Figure => ({
			...{ width, height: 200, title: 'f', description: 'A figure.' },
			marks: [{ mark: 'rect', at: { x: 0, y: 0 }, wide: width, high: 200, fill: 'soft' }]
		});
		const places = [600, 1120].map((wide) => {
			const { marks } = drawPicture(scene, words, figure(wide));
			const [drawn] = groupsIn(marks).filter(({ token }) => token === 'figure');
			const [found] = groupsIn(marks).filter(({ token }) => token === 'finding');
			const [box] = drawn?.marks ?? [];
			const [text] = textsIn(found?.marks ?? []);
			return box?.mark === 'rect' && text !== undefined
				? { aside: text.at.x - box.at.x, below: text.at.y - box.at.y }
				: undefined;
		});
		expect(places[0]?.aside).toBeGreaterThan(600);
		expect(places[0]?.below).toBeLessThan(40);
		expect(places[1]?.aside).toBe(0);
		expect(places[1]?.below).toBeGreaterThan(200);
	});

	it('does without a scene where the answer has a figure of its own', () => {
		const ladder = drawLadder(graph, found, 600);
		const picture = drawPicture(undefined, words, ladder);
		expect(groupsIn(picture.marks).map(({ token }) => token)).not.toContain('scene');
		expect(picture.description).toContain(ladder.description);
		expect(outsideIn(picture)).toEqual([]);
		expect(overlapsIn(picture)).toEqual([]);
	});

	it('keeps paragraphs apart, in two columns of about the same height', () => {
		const group = groupsIn(drawPicture(scene, words, undefined).marks).find(
			({ token }) => token === 'account'
		);
		const lines = textsIn(group?.marks ?? []);
		const columns = [...new Set(lines.map(({ at }) => at.x))];
		expect(columns).toHaveLength(2);
		const [left, right] = columns.map((x) => lines.filter(({ at }) => at.x === x).length);
		expect(Math.abs((left ?? 0) - (right ?? 0))).toBeLessThanOrEqual(2);
		expect(lines.some(({ text }) => /Aaland.*Ruritania/.test(text))).toBe(false);
	});

	it('carries title, date, finding, sources, revision, link and notice', () => {
		const texts = textsIn(drawPicture(scene, words, undefined).marks)
			.map(({ text }) => text)
			.join(' ');
		for (const part of [
			'Opposed patrons',
			'on 24 November 2026',
			'Aaland armed Borduria [1]',
			'The Gazette',
			'0123456789ab',
			'https://example.org/?show=aaland',
			'wrongdoing'
		])
			expect(texts).toContain(part);
	});

	it('shows in its legend exactly what is drawn', () => {
		const rows = legendRows(scene.legend);
		expect(rows.map(({ label, count }) => `${label} ${count}`)).toEqual([
			'Support 2',
			'Opposition 1',
			'Alignment 1',
			'Roles 2',
			'For and against 1',
			'States 4',
			'Conflicts 1',
			'Contested 1',
			'Last observed, year beside it 3'
		]);
	});
});

describe('the SVG file', () => {
	it('holds real text, escaped, and no reference to anywhere else', () => {
		const figure: Figure = {
			width: 100,
			height: 50,
			title: HOSTILE,
			description: HOSTILE,
			marks: [
				{
					mark: 'text',
					at: { x: 1, y: 2 },
					text: HOSTILE,
					family: 'sans',
					weight: 400,
					size: 12,
					anchor: 'start',
					fill: 'ink',
					href: 'javascript:alert(1)'
				},
				{ mark: 'flag', at: { x: 20, y: 20 }, radius: 10, flag: 'ax' }
			]
		};
		const svg = marksToSvg(figure, {
			palette: LIGHT,
			flag: () => '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
		});
		expect(svg).toContain('role="img"');
		expect(svg).toContain('&lt;script&gt;&quot;&amp;');
		expect(svg).not.toContain('<script');
		expect(svg).not.toContain('javascript');
		expect(svg).not.toContain('\u0007');
		expect(svg).toContain(' xlink:href="data:image/svg+xml;base64,PHN2Zy');
		expect(svg.match(/(?:href|src)="(?!data:)[^"]*"/g)).toBeNull();
	});

	it('draws the halo of a text as a text below it, since word processors paint outlines over letters', () => {
		const label = {
			mark: 'text',
			at: { x: 1, y: 2 },
			text: 'Aaland',
			family: 'serif',
			weight: 600,
			size: 14,
			anchor: 'middle',
			fill: 'ink',
			halo: 'paper'
		} as const;
		const figure: Figure = { width: 9, height: 9, title: 't', description: 'd', marks: [label] };
		const svg = marksToSvg(figure, { palette: LIGHT, flag: () => undefined });
		expect(svg).not.toContain('paint-order');
		const texts = [...svg.matchAll(/<text ([^>]*)>Aaland<\/text>/g)].map(
			([, given]) => given ?? ''
		);
		expect(texts).toHaveLength(2);
		expect(texts[0]).toContain('stroke="');
		expect(texts[0]).toContain('aria-hidden="true"');
		expect(texts[1]).toContain(`fill="${LIGHT.ink}"`);
		expect(texts[1]).not.toContain('stroke');
	});

	it('closes every element that it opens', () => {
		const { graph, found, scene } = drawn(...LINES);
		for (const figure of [
			drawLadder(graph, found, 356),
			drawPicture(
				scene,
				{ title: 't', subtitle: 's', sources: [], revision: 'r', address: 'a', notice: 'n' },
				undefined
			)
		]) {
			const svg = marksToSvg(figure, { palette: LIGHT, flag: () => undefined });
			const open: string[] = [];
			for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
				if (close === '/') expect(open.pop()).toBe(name);
				else if (self !== '/') open.push(name ?? '');
			}
			expect(open).toEqual([]);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		}
	});
});

describe('a histogram', () => {
	it('gives the fullest year the full height and labels both ends', () => {
		const year = (year: number, support: number) => ({
			year,
			counts: { support, opposition: 0, alignment: 0, role: 9 }
		});
		const figure = drawHistogram([year(1991, 1), year(1992, 4), year(1993, 2)], 300, 96);
		const highs = figure.marks.flatMap((mark) => (mark.mark === 'rect' ? [mark.high] : []));
		expect(highs).toEqual([19, 76, 38]);
		expect(textsIn(figure.marks).map(({ text }) => text)).toContain('1993');
	});

	it('is empty where nothing is', () => {
		expect(drawHistogram([], 300, 96).marks).toEqual([]);
	});
});
