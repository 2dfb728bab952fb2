import type { Core, EventObject, NodeSingular, EdgeSingular } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Selection } from '../../view/view.ts';
import { isSameHit, type Hit } from '../overview/lift.ts';
import type { StageIntent } from './intents.ts';

/** What lies under cytoscape's elements. */
export interface Under {
	/** What is at a point of the screen: a shape or a line of the overview, or a name. */
	readonly at: (point: Point) => Hit | undefined;
	/** What is pointed at now; false where it is an element of cytoscape's own. */
	readonly point: (hit: Hit | undefined, isUnder: boolean) => void;
	readonly placeOf: (id: string) => Point | undefined;
	/** Shows an entity where it is held; undefined lets it go back. */
	readonly hold: (id: string, at: Point | undefined) => void;
}

/** Pixels that a hand moves when it means to stand still. */
const TREMBLE = 3;

/** Turns cytoscape's events into intents, on its own elements as on what lies under them. */
export function listen(cy: Core, emit: (intent: StageIntent) => void, under: Under): void {
	const hitBy = ({ target, renderedPosition }: EventObject): Hit | undefined =>
		target === cy ? under.at(renderedPosition) : hitOf(target);
	cy.on('tap', (event: EventObject) =>
		emit({ what: 'select', selection: selectionOf(hitBy(event)) })
	);
	cy.on('dbltap', (event: EventObject) => {
		const id = hitBy(event)?.entity;
		if (id !== undefined) emit({ what: 'expand', id });
	});
	cy.on('drag', 'node', ({ target }: EventObject) => under.hold(target.id(), target.position()));
	cy.on('dragfree', 'node', ({ target }: EventObject) => {
		const held = target as NodeSingular;
		emit({ what: 'move', positions: new Map([[held.id(), { ...held.position() }]]) });
	});
	hover(cy, emit, under);
	drag(cy, emit, under);
}

function hover(cy: Core, emit: (intent: StageIntent) => void, under: Under): void {
	let last: Hit | undefined;
	const point = (hit: Hit | undefined, isUnder: boolean) => {
		if (isSameHit(last, hit)) return;
		last = hit;
		under.point(hit, isUnder);
		if (hit === undefined) emit({ what: 'hover' });
		else if (hit.entity === undefined) emit({ what: 'hover', bundle: hit.bundle });
		else emit({ what: 'hover', entity: hit.entity });
	};
	cy.on('mousemove', (event: EventObject) => {
		if (event.target === cy) point(under.at(event.renderedPosition), true);
		else point(hitOf(event.target), false);
	});
	cy.on('dragpan scrollzoom pinchzoom', () => point(undefined, false));
	cy.container()?.addEventListener('mouseleave', () => point(undefined, false));
}

function hitOf(element: NodeSingular | EdgeSingular): Hit {
	if (element.group() === 'nodes') return { entity: element.id() };
	return { bundle: element.id(), between: [element.data('source'), element.data('target')] };
}

/** Moves what lies under the stage: cytoscape would pan. */
function drag(cy: Core, emit: (intent: StageIntent) => void, under: Under): void {
	let held: { readonly id: string; readonly from: Point; readonly grip: Point } | undefined;
	let at: Point | undefined;
	const drop = () => {
		if (held === undefined) return;
		held = undefined;
		at = undefined;
		cy.userPanningEnabled(true);
	};
	cy.on('tapstart', (event: EventObject) => {
		if (held !== undefined) {
			// A second finger: it is a pinch.
			under.hold(held.id, undefined);
			return drop();
		}
		const id = event.target === cy ? under.at(event.renderedPosition)?.entity : undefined;
		const from = id === undefined ? undefined : under.placeOf(id);
		if (id === undefined || from === undefined) return;
		held = { id, from, grip: { ...event.position } };
		cy.userPanningEnabled(false);
	});
	cy.on('tapdrag', ({ position }: EventObject) => {
		if (held === undefined) return;
		at = { x: held.from.x + position.x - held.grip.x, y: held.from.y + position.y - held.grip.y };
		under.hold(held.id, at);
	});
	cy.on('tapend', () => {
		if (held === undefined) return;
		const { id, from } = held;
		const to = at;
		drop();
		if (to === undefined) return;
		const isMoved = Math.hypot(to.x - from.x, to.y - from.y) * cy.zoom() > TREMBLE;
		if (isMoved) emit({ what: 'move', positions: new Map([[id, to]]) });
		else under.hold(id, undefined);
	});
}

function selectionOf(hit: Hit | undefined): Selection | undefined {
	if (hit === undefined) return undefined;
	if (hit.entity !== undefined) return { what: 'entity', id: hit.entity };
	return { what: 'bundle', between: hit.between };
}
