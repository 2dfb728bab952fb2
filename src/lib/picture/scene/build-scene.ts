import { isOwn } from '#lib/facts/model/own.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { dayOf } from '#lib/answers/findings/changes/change-of-tie.ts';
import type { View } from '../view/view.ts';
import { daysCompared, whenOf } from '../view/when-of.ts';
import { countLegend } from './count-legend.ts';
import { deriveBundles } from './derive-bundles.ts';
import { dressLines } from './dress-lines.ts';
import { drawableTies, type DrawableTie } from './drawable-ties.ts';
import { focusOf, stepOf } from './focus.ts';
import { foldBundles, type Windows } from './fold-bundles.ts';
import type { Highlights } from './highlights.ts';
import { lettersOf } from './letters.ts';
import { lifeBetween } from './life-between.ts';
import { markChanges } from './mark-changes.ts';
import { entitiesIn, existsOn } from './open-in.ts';
import { positionsIn } from './positions-in.ts';
import type { Scene, SceneEntity } from './scene.ts';
import { sizeOf } from './size-of.ts';

/**
 * What to draw for a view on its dates. Synchronous and pure: as-of, play and
 * hover call it on every change. Highlights are what the answer on the table
 * is about, where there is one. O(relationships + entities log entities).
 */
export function buildScene(
	graph: Graph,
	view: View,
	today: PartialDate,
	highlights?: Highlights
): Scene {
	const days = daysCompared(view, today);
	const windows = windowsOf(view, today, days);
	const drawable = drawableTies(graph, view, today, highlights?.relationships);
	const focus = focusOf(view, drawable.ties, graph.snapshot.briefings, highlights);
	const wanted = wantedIn(graph, view, highlights);
	const entities = entitiesIn(graph, view, drawable.ties, wanted);
	const open = new Set(entities.map(({ id }) => id));
	const shown = drawable.ties.filter(({ from, to }) => open.has(from) && open.has(to));

	const folded = foldBundles(graph, shown, windows);
	const changes =
		days && markChanges(graph, folded, drawable.ties, { filters: view.filters, ...days });
	const derived = deriveBundles(highlights?.derived ?? [], open);
	const bundles = dressLines(view, focus, folded, derived, changes);
	const positions = positionsIn(graph, view, entities, drawable.ties);
	const counts = countAt(drawable.ties, open);
	const drawn = entities.map((entity) => {
		const inFocus = focus?.entities.has(entity.id) === true;
		const at = counts.get(entity.id);
		const life = days && lifeBetween(entity, days);
		const isThere = life === undefined ? existsOn(entity, windows.now) : life !== 'ended';
		return drawEntity(entity, {
			at: positions.get(entity.id) ?? { x: 0, y: 0 },
			size: sizeOf(entity.kind, at?.drawn ?? 0, inFocus),
			emphasis: !isThere ? 'ghost' : focus === undefined ? 'plain' : inFocus ? 'focus' : 'dimmed',
			selected: view.selected?.what === 'entity' && view.selected.id === entity.id,
			pinned: view.moved.has(entity.id),
			more: at?.more ?? 0,
			...(life === undefined ? {} : { change: life })
		});
	});
	return {
		entities: drawn,
		bundles,
		legend: countLegend(drawn, bundles),
		shown: { entities: drawn.length, relationships: shown.length },
		total: { entities: graph.entities.length, relationships: graph.relationships.length },
		withheld: { ...drawable.withheld, scope: drawable.ties.length - shown.length }
	};
}

function windowsOf(view: View, today: PartialDate, days: ReturnType<typeof daysCompared>): Windows {
	if (days !== undefined) return { now: dayOf(days.to), then: dayOf(days.from) };
	const window = windowOf(whenOf(view, today));
	return { now: window, then: window };
}

/** Stands after the name of what is the reader's own, on the screen and in every figure. */
const OWN_SIGN = '*';

function drawEntity(
	entity: Entity,
	rest: Omit<SceneEntity, 'id' | 'kind' | 'label' | 'flag' | 'letters'>
): SceneEntity {
	const { id, kind, label } = entity;
	const flag = entity.kind === 'state' ? entity.flag : undefined;
	return {
		id,
		kind,
		label: isOwn(id) ? `${label}${OWN_SIGN}` : label,
		...(flag === undefined ? {} : { flag }),
		letters: lettersOf(entity),
		...rest
	};
}

/** What is asked about is drawn even where it was not opened, or where nothing ties it on that day. */
function wantedIn(graph: Graph, view: View, highlights: Highlights | undefined): Set<string> {
	const step = stepOf(graph.snapshot.briefings, view);
	return new Set([
		...(highlights?.entities ?? []),
		...(step?.focus ?? []),
		...(view.selected?.what === 'entity' ? [view.selected.id] : [])
	]);
}

function countAt(
	ties: readonly DrawableTie[],
	open: ReadonlySet<string>
): Map<string, { drawn: number; more: number }> {
	const counts = new Map([...open].map((id) => [id, { drawn: 0, more: 0 }]));
	for (const { from, to, ghost } of ties) {
		if (ghost) continue;
		const isDrawn = open.has(from) && open.has(to);
		for (const id of [from, to]) {
			const count = counts.get(id);
			if (count !== undefined) count[isDrawn ? 'drawn' : 'more']++;
		}
	}
	return counts;
}
