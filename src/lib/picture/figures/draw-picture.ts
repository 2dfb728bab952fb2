import type { Scene } from '../scene/scene.ts';
import { drawLegend } from './draw-legend.ts';
import { shiftMarks, type Figure, type Mark } from './marks.ts';
import { drawScene } from './scene-marks.ts';
import { setText, type Paragraph } from './text-block.ts';

/** What an exported picture says besides what it draws. */
export interface PictureWords {
	readonly title: string;
	/** `on 15 October 2020`, and what was asked. */
	readonly subtitle: string;
	/** Sentences of the answer with note numbers in brackets, where a question is on the table. */
	readonly finding?: string;
	/** One a note, numbered as the finding cites them. */
	readonly sources: readonly {
		readonly number: number;
		readonly text: string;
		readonly url?: string;
	}[];
	readonly revision: string;
	/** Full address of the view. */
	readonly address: string;
	/** What holds for every picture: method, neutrality, licence. */
	readonly notice: string;
}

const MARGIN = 40;
const GUTTER = 36;
/** Lines longer than this are hard to read. */
const MEASURE = 760;

/**
 * A whole picture as a page of an atlas: title, drawing, legend of exactly what
 * is drawn, finding, numbered sources, revision and link. A ladder, where one
 * is given, stands beside the finding.
 *
 * @param width pixels; 960 to 1600 are usual
 */
export function drawPicture(
	scene: Scene,
	words: PictureWords,
	ladder: Figure | undefined,
	width = 1200
): Figure {
	const inner = width - 2 * MARGIN;
	const head = setText(
		[
			{ text: words.title, family: 'serif', weight: 600, size: 23, fill: 'ink', most: 2 },
			{ text: words.subtitle, family: 'sans', weight: 400, size: 14.5, fill: 'soft', most: 2 }
		],
		MARGIN,
		MARGIN - 8,
		inner
	);
	const drawn = drawScene(scene, inner, { least: 320, most: Math.round(inner * 0.66) });
	const sceneTop = head.bottom + 12;
	const below = sceneTop + drawn.height + 20;
	const legend = drawLegend(scene.legend, inner);
	const answerTop = below + 18 + legend.height + 26;
	const beside = ladder === undefined ? 0 : ladder.width + GUTTER;
	const right = drawWords(words, MARGIN + beside, answerTop, Math.min(MEASURE, inner - beside));
	const bottom = Math.max(answerTop + (ladder?.height ?? 0), right.bottom) + 16;
	const foot = setText(footOf(words), MARGIN, bottom + 14, inner);
	return {
		width,
		height: Math.ceil(foot.bottom + MARGIN - 16),
		title: words.title,
		description: [words.subtitle, words.finding ?? '', describe(scene)].filter(Boolean).join('. '),
		marks: [
			...head.marks,
			{ mark: 'group', token: 'scene', marks: shiftMarks(drawn.marks, MARGIN, sceneTop) },
			rule(MARGIN, below, inner),
			{ mark: 'group', token: 'legend', marks: shiftMarks(legend.marks, MARGIN, below + 18) },
			...(ladder === undefined
				? []
				: [
						{
							mark: 'group',
							token: 'ladder',
							marks: shiftMarks(ladder.marks, MARGIN, answerTop)
						} as const
					]),
			...right.marks,
			rule(MARGIN, bottom, inner),
			...foot.marks
		]
	};
}

function drawWords(words: PictureWords, x: number, top: number, width: number) {
	const finding: Paragraph[] =
		words.finding === undefined
			? []
			: [{ text: words.finding, family: 'serif', weight: 400, size: 15.5, fill: 'ink' }];
	const set = setText(finding, x, top, width);
	const marks: Mark[] = [{ mark: 'group', token: 'finding', marks: set.marks }];
	let y = finding.length === 0 ? top : set.bottom + 14;
	if (words.sources.length > 0) {
		const head = setText(
			[{ text: 'Sources', family: 'sans', weight: 600, size: 12.5, fill: 'soft' }],
			x,
			y,
			width
		);
		marks.push(...head.marks);
		y = head.bottom + 4;
	}
	for (const { number, text, url } of words.sources) {
		const face = { family: 'sans', weight: 400, size: 12.5 } as const;
		const numeral = setText(
			[{ ...face, text: `${number}.`, fill: 'soft', anchor: 'end' }],
			x + 20,
			y,
			30
		);
		const body = setText(
			[{ ...face, text, fill: 'ink', ...(url === undefined ? {} : { href: url }) }],
			x + 26,
			y,
			width - 26
		);
		marks.push({ mark: 'group', token: 'source', marks: [...numeral.marks, ...body.marks] });
		y = body.bottom + 2;
	}
	return { marks, bottom: y };
}

function footOf({ revision, address, notice }: PictureWords): Paragraph[] {
	const face = { family: 'sans', weight: 400, size: 12, fill: 'soft' } as const;
	return [
		{ ...face, text: `Multipolar, revision ${revision}. ${notice}` },
		{ ...face, text: address, href: address, most: 4 }
	];
}

function rule(x: number, y: number, width: number): Mark {
	return { mark: 'line', from: { x, y }, to: { x: x + width, y }, stroke: 'rule', width: 1 };
}

function describe({ entities, shown }: Scene): string {
	const names = entities.map(({ label }) => label).join(', ');
	return `A graph of ${entities.length} entities and ${shown.relationships} relationships: ${names}`;
}
