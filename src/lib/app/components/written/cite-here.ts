import { mount } from 'svelte';
import type { Cited } from '#lib/exchange/cite/cited.ts';
import CitedPage from '../CitedPage.svelte';

/** Says in a place of the page how to cite it. */
export function citeHere(place: HTMLElement, cited: Cited): void {
	mount(CitedPage, { target: place, props: { cited } });
}
