import { getContext, setContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { OwnDesk } from './own/own-desk.svelte.ts';
import type { SnapshotDesk } from './snapshot/snapshot-desk.svelte.ts';
import type { Theme } from './theme.svelte.ts';

const EXPLORER = Symbol('explorer');
const THEME = Symbol('theme');
const DESK = Symbol('snapshots');
const OWN = Symbol('own data');

/** Gives the explorer to everything below. */
export function setExplorer(explorer: Explorer): Explorer {
	return setContext(EXPLORER, explorer);
}

/** The explorer around; only components that are never drawn elsewhere may ask. */
export function getExplorer(): Explorer {
	return getContext<Explorer>(EXPLORER);
}

/** The explorer around, undefined on the pages that stand alone. */
export function findExplorer(): Explorer | undefined {
	return getContext<Explorer | undefined>(EXPLORER);
}

export function setTheme(theme: Theme): Theme {
	return setContext(THEME, theme);
}

export function getTheme(): Theme {
	return getContext<Theme>(THEME);
}

export function setSnapshotDesk(desk: SnapshotDesk): SnapshotDesk {
	return setContext(DESK, desk);
}

export function getSnapshotDesk(): SnapshotDesk {
	return getContext<SnapshotDesk>(DESK);
}

export function setOwnDesk(desk: OwnDesk): OwnDesk {
	return setContext(OWN, desk);
}

export function getOwnDesk(): OwnDesk {
	return getContext<OwnDesk>(OWN);
}
