import type { Core } from 'cytoscape';
import type { Camera } from '../camera.ts';

/** Milliseconds. */
const FLIGHT = 200;

/** Brings cytoscape's camera there at once, breaking off any flight. */
export function jumpTo(cy: Core, { zoom, pan }: Camera): void {
	cy.stop(true);
	cy.viewport({ zoom, pan: { ...pan } });
}

/** Lets it fly there; `arrived` is not called where the flight is broken off. */
export function flyTo(cy: Core, { zoom, pan }: Camera, arrived: () => void): void {
	cy.stop(true);
	cy.animate(
		{ zoom, pan: { ...pan } },
		{ duration: FLIGHT, easing: 'ease-out', complete: arrived }
	);
}
