import { Part } from './part.ts';

/** What a page's first picture does without. Parts that are seen together come together: see the imports of each. */
export const PARTS = {
	line: new Part('line', () => import('../QueryLine.svelte')),
	keys: new Part('keys', () => import('../PageKeys.svelte')),
	notices: new Part('notices', () => import('../Notices.svelte')),
	rooms: new Part('rooms', () => import('../Sidebar.svelte')),
	offline: new Part('offline', () => import('../OfflineLine.svelte')),
	outline: new Part('outline', () => import('../Outline.svelte')),
	table: new Part('table', () => import('../SceneTable.svelte')),
	map: new Part('map', () => import('../MapCanvas.svelte')),
	underPicture: new Part('under', () => import('../UnderPicture.svelte')),
	time: new Part('time', () => import('../TimeBar.svelte')),
	dossier: new Part('dossier', () => import('../Dossier.svelte'))
} as const;

/** What the server waits for before it writes a page. */
export async function loadParts(): Promise<void> {
	await Promise.all(Object.values(PARTS).map((part) => part.load()));
}
