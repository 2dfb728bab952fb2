import type { Core, ElementDefinition, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Part } from '../../scene/divide.ts';
import { bundleData, entityData } from './elements.ts';

const MOTION = 200;

/** How a patch is applied. */
export interface Patching {
	readonly flagUrl: (flag: string) => string;
	readonly bends: ReadonlyMap<string, number>;
	/** How many times wider than to scale lines are drawn beyond what the zoom asks for; their ends keep the measure of lines to scale. */
	readonly afar: number;
	/** Moves at once instead of in 200 ms. */
	readonly still: boolean;
}

/** What one step may cost, counted in elements dressed anew: so many cytoscape draws within a frame. */
const A_STEP = 60;
/** A patch that costs no more than this is made in two steps at most: nobody is to wait for the picture of another day. */
const A_FEW = 240;
/** One that is new costs as much as so many that are only dressed anew; its flag, drawn for the first time, as much again. */
const A_NEWCOMER = 3;
/** What is left to do after the last of several steps, when the overview gives away what the stage has, costs as much as this. */
const AFTERWARDS = 30;

/**
 * What brings cytoscape's elements to the scene, by id, in steps that none holds up
 * a frame: the departed go with the first, newcomers come where the scene puts them,
 * the rest changes its data in place; entities before the lines between them. What
 * the reader is holding is left alone. Steps left undone are made up for by the
 * next patch. The last of several leaves room for what is done after them.
 */
export function patchElements(
	cy: Core,
	scene: Part,
	{ flagUrl, bends, still, afar }: Patching
): (() => void)[] {
	const changes: Change[] = [];
	const moves: { node: NodeSingular; to: Point }[] = [];
	for (const entity of scene.entities) {
		const data = entityData(entity, flagUrl);
		const node = cy.getElementById(entity.id);
		if (node.empty()) changes.push({ group: 'nodes', data, position: { ...entity.at } });
		else {
			if (isOther(node, data)) changes.push({ element: node, data });
			if (!node.grabbed() && isElsewhere(node.position(), entity.at))
				moves.push({ node, to: entity.at });
		}
	}
	for (const bundle of scene.bundles) {
		const data = bundleData(bundle, bends.get(bundle.id) ?? 0, afar);
		const edge = cy.getElementById(bundle.id);
		if (edge.empty()) changes.push({ group: 'edges', data });
		else if (isOther(edge, data)) changes.push({ element: edge, data });
	}
	const begin = () => {
		removeOthers(cy, scene);
		for (const { node, to } of moves) move(node, to, still);
	};
	const [first = [], ...more] = inSteps(changes);
	return [
		() => {
			begin();
			apply(cy, first);
		},
		...more.map((some) => () => apply(cy, some))
	];
}

/** An element that is new, or what is to be said of one that is there. */
type Change =
	ElementDefinition | { readonly element: SingularElementReturnValue; readonly data: ElementData };
type ElementData = Readonly<Record<string, unknown>>;

function inSteps(changes: readonly Change[]): Change[][] {
	const cost = changes.reduce((sum, change) => sum + costOf(change), 0);
	const half = Math.ceil(cost / 2) + 2 * A_NEWCOMER;
	const most = cost <= A_FEW ? Math.max(A_STEP, half) : A_STEP;
	const steps: Change[][] = [];
	let room = 0;
	for (const change of changes) {
		const its = costOf(change);
		if (its > room) {
			steps.push([]);
			room = most;
		}
		steps.at(-1)?.push(change);
		room -= its;
	}
	if (cost > A_FEW && room < AFTERWARDS) steps.push([]);
	return steps;
}

function costOf(change: Change): number {
	if ('element' in change) return 1;
	return change.data['flag'] === undefined ? A_NEWCOMER : 2 * A_NEWCOMER;
}

function apply(cy: Core, changes: readonly Change[]): void {
	cy.batch(() => {
		const added: ElementDefinition[] = [];
		for (const change of changes) {
			if (!('element' in change)) {
				added.push(change);
				continue;
			}
			const { element, data } = change;
			if ('flag' in data && data.flag === undefined) element.removeData('flag');
			element.data(data);
		}
		cy.add(added);
	});
}

function removeOthers(cy: Core, { entities, bundles }: Part): void {
	const ids = new Set([...entities, ...bundles].map(({ id }) => id));
	cy.batch(() => {
		cy.elements()
			.filter((element) => !ids.has(element.id()))
			.remove();
	});
}

function move(node: NodeSingular, to: Point, still: boolean): void {
	node.stop(true);
	if (still) node.position({ ...to });
	else node.animate({ position: { ...to } }, { duration: MOTION, easing: 'ease-out' });
}

/** Cytoscape dresses anew whatever is given data, and draws it anew. */
function isOther(element: SingularElementReturnValue, data: ElementData) {
	const known = element.data() as ElementData;
	return Object.entries(data).some(([key, value]) => known[key] !== value);
}

function isElsewhere(a: Point, b: Point): boolean {
	return Math.abs(a.x - b.x) > 0.5 || Math.abs(a.y - b.y) > 0.5;
}
