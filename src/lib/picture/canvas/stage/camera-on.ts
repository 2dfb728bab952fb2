import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Box } from '../../figures/box-index.ts';
import { enlarge, enlargedFor } from '../../figures/enlarge.ts';
import type { Camera, Size } from '../camera.ts';
import { spreadOf } from '../overview/spread-of.ts';
import { cameraToFit } from './camera-to-fit.ts';
import type { Writing } from './create-writing.ts';
import type { Prepared } from './prepare.ts';

/** What is to be brought into sight. */
export interface Sighting {
	/** Of the view. */
	readonly size: Size;
	/** No farther out than this zoom. */
	readonly least: number;
	/** Ids; undefined: everybody. */
	readonly only?: ReadonlySet<string> | undefined;
}

/** Of a picture of more entities, names are not measured before it is brought into sight: they would take longer than a frame. */
const MOST_MEASURED = 40;
/** Room for a name beside or below a shape, in pixels, and the zoom from which on what stands at the rim is likely named. */
const NAME = { x: 34, y: 16 } as const;
const NAMED_FROM = 0.3;

/** The camera that has them in sight with their names; undefined where there is nothing to see. */
export function cameraOn(
	prepared: Prepared,
	sighting: Sighting,
	writing: Pick<Writing, 'extentAt'>
): Camera | undefined {
	const { scene, division } = prepared;
	if (division.detail === 'plain' || scene.entities.length > MOST_MEASURED)
		return cameraOnShapes(prepared, sighting);
	const { size, least, only } = sighting;
	const extentAt = (zoom: number) => {
		const { shapes } = enlargedFor('full', zoom);
		return writing.extentAt(zoom, enlarge(scene, shapes), only);
	};
	return cameraToFit(size, extentAt, least);
}

/** The same without names being measured, which takes long; room is left for those at the rim, as far as they are written from there. */
export function cameraOnShapes(
	{ scene, division: { detail } }: Prepared,
	{ size, least, only }: Sighting
): Camera | undefined {
	const spread = spreadOf(scene.entities, only);
	const extentAt = (zoom: number) => {
		const box = spread(zoom, enlargedFor(detail, zoom).shapes);
		return box && (zoom < NAMED_FROM ? box : grow(box, NAME));
	};
	return cameraToFit(size, extentAt, least);
}

function grow({ left, top, right, bottom }: Box, { x, y }: Point): Box {
	return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}
