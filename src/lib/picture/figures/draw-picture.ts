import type { Scene } from '../scene/scene.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawLegend } from './draw-legend.ts';
import { shiftMarks, type Figure, type Mark } from './marks.ts';
import { drawScene, type DrawnScene } from './draw-scene.ts';
import { PAGE_MARGIN as MARGIN, PICTURE_WIDTH } from './page-measures.ts';
import { setText, type Paragraph } from './text-block.ts';

/** What an exported picture says besides what it draws. */
export interface PictureWords {
	readonly title: string;
	/** `on 15 October 2020`, and what was asked. */
	readonly subtitle: string;
	/** Paragraphs of the answer with note numbers in brackets, what was found first, where a question is on the table. */
	readonly finding?: readonly string[];
	/** One a note, numbered as the finding cites them. */
	readonly sources: readonly {
		readonly number: number;
		readonly text: string;
		readonly url?: string;
	}[];
	/** Sources that there are besides those printed. */
	readonly withheld?: number;
	readonly revision: string;
	/** Full address of the view. */
	readonly address: string;
	/** What holds for every picture: method, neutrality, licence. */
	readonly notice: string;
}

/** How the scene of a picture is drawn. */
export interface SceneDrawing {
	readonly form: 'graph' | 'map';
	readonly draw: (
		scene: Scene,
		width: number,
		limits: { readonly least: number; readonly most: number }
	) => DrawnScene;
}

const GRAPH: SceneDrawing = { form: 'graph', draw: drawScene };

/** Of the width, so that title, drawing and answer share a page. */
const HIGHEST_SCENE = 0.5;

/**
 * A whole picture as a page of an atlas: title, drawing, legend of exactly what
 * is drawn, finding, numbered sources, revision and link. Without a scene the
 * answer stands alone. Its own figure, where one is given, stands beside what
 * was found or, where it takes the whole width, above; the rest runs in columns
 * below. What is not a graph says how it is drawn.
 *
 * @param width pixels; 960 to 1600 are usual
 */
export function drawPicture(
	scene: Scene | undefined,
	words: PictureWords,
	figure: Figure | undefined,
	width = PICTURE_WIDTH,
	drawing: SceneDrawing = GRAPH
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
	const stage =
		scene === undefined ? undefined : drawStage(scene, drawing, head.bottom + 12, inner);
	const answer = drawAnswer(words, figure, MARGIN, (stage ?? head).bottom + 26, inner);
	const bottom = answer.bottom + 16;
	const foot = setText(footOf(words), MARGIN, bottom + 14, inner);
	return {
		width,
		height: Math.ceil(foot.bottom + MARGIN - 16),
		title: words.title,
		description: [
			words.subtitle,
			(words.finding ?? []).join(' '),
			scene === undefined ? figure?.description : describe(scene, drawing)
		]
			.filter(Boolean)
			.join('. '),
		marks: [
			...head.marks,
			...(stage?.marks ?? []),
			...answer.marks,
			rule(MARGIN, bottom, inner),
			...foot.marks
		]
	};
}

/** A scene from the upper edge `top` down, with its legend under a rule. */
function drawStage(scene: Scene, drawing: SceneDrawing, top: number, inner: number) {
	const limits = { least: 320, most: Math.round(inner * HIGHEST_SCENE) };
	const drawn = drawing.draw(scene, inner, limits);
	const below = top + drawn.height + 20;
	const legend = drawLegend(scene.legend, inner);
	const marks: Mark[] = [
		{ mark: 'group', token: 'scene', marks: shiftMarks(drawn.marks, MARGIN, top) },
		rule(MARGIN, below, inner),
		{ mark: 'group', token: 'legend', marks: shiftMarks(legend.marks, MARGIN, below + 18) }
	];
	return { marks, bottom: below + 18 + legend.height };
}

function footOf({ revision, address, notice }: PictureWords): Paragraph[] {
	const face = { family: 'sans', weight: 400, size: 12, fill: 'soft' } as const;
	return [
		{ ...face, text: `Revision ${revision}. ${notice}` },
		{ ...face, text: address, href: address, most: 4 }
	];
}

function rule(x: number, y: number, width: number): Mark {
	return { mark: 'line', from: { x, y }, to: { x: x + width, y }, stroke: 'rule', width: 1 };
}

function describe({ entities, shown }: Scene, { form }: SceneDrawing): string {
	const names = entities.map(({ label }) => label).join(', ');
	return `A ${form} of ${entities.length} entities and ${shown.relationships} relationships: ${names}`;
}
