import type { Component } from 'svelte';
import type * as AroundPicture from './around-picture.ts';
import { Part, type Bounded } from './part.ts';

// Named before the rest: kit finds the style that the page brings for all parts by the first that needs it.
const aroundPicture = () => import('./around-picture.ts');

/** What a page's first picture does without. */
export const PARTS = {
	line: around('line', ({ QueryLine }) => QueryLine),
	keys: around('keys', ({ PageKeys }) => PageKeys),
	notices: around('notices', ({ Notices }) => Notices),
	rooms: around('rooms', ({ Sidebar }) => Sidebar),
	offline: around('offline', ({ OfflineLine }) => OfflineLine),
	outline: around('outline', ({ Outline }) => Outline),
	underPicture: around('under', ({ UnderPicture }) => UnderPicture),
	time: around('time', ({ TimeBar }) => TimeBar),
	dossier: around('dossier', ({ Dossier }) => Dossier),
	table: new Part('table', () => import('../SceneTable.svelte')),
	map: new Part('map', () => import('../MapCanvas.svelte'))
} as const;

/** What the server waits for before it writes a page. */
export async function loadParts(): Promise<void> {
	await Promise.all(Object.values(PARTS).map((part) => part.load()));
}

/** One of the parts that stand around every picture. */
function around<Props extends Bounded>(
	name: string,
	of: (around: typeof AroundPicture) => Component<Props>
): Part<Props> {
	return new Part(name, async () => ({ default: of(await aroundPicture()) }));
}
