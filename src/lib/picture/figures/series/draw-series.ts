import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Figure } from '../marks.ts';
import { drawBalance } from './balance/draw-balance.ts';
import { drawDrift } from './drift/draw-drift.ts';
import type { SeriesTold } from './series-told.ts';

/** The figure of a series, `width` pixels wide. */
export function drawSeries(graph: Graph, told: SeriesTold, width: number): Figure {
	switch (told.ask) {
		case 'drift':
			return drawDrift(graph, told.drift, width);
		case 'balance':
			return drawBalance(told.balance, width);
		default:
			return told satisfies never;
	}
}

/** Pixels a year on a page. */
const ROOMY = 28;
const NARROWEST = 600;
/** Of the page: what is wider takes all of it, as nothing would stand well beside it. */
const WIDEST_SHARE = 0.62;

/** How wide a series is drawn on a page with so much room: many years take it all, few years and single days leave room beside them. */
export function widthOnPage(told: SeriesTold, room: number): number {
	const { length } = told.ask === 'drift' ? told.drift.years : told.balance.series;
	const wanted = Math.max(NARROWEST, length * ROOMY);
	return wanted > room * WIDEST_SHARE ? room : wanted;
}
