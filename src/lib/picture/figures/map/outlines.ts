import { geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { round } from '../marks.ts';

/** SVG path data of the world, absolute commands with pairs of numbers. */
export interface Outlines {
	/** The edge of the world. */
	readonly sphere: string;
	readonly land: string;
	/** Between states, as they are held today. */
	readonly borders: string;
}

/** Natural Earth's states, as world-atlas packs them. */
export type WorldAtlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Traces the outlines through a projection; borders once each, not once a neighbour. */
export function traceOutlines(atlas: WorldAtlas, projection: GeoProjection): Outlines {
	const { countries, land } = atlas.objects;
	const trace = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => {
		const pen = new Pen();
		geoPath(projection, pen)(shape);
		return pen.path();
	};
	return {
		sphere: trace({ type: 'Sphere' }),
		land: trace(feature(atlas, land)),
		borders: trace(mesh(atlas, countries, (a, b) => a !== b))
	};
}

/** Writes path data in the way that marks want it. */
class Pen {
	readonly #parts: string[] = [];

	beginPath(): void {
		this.#parts.length = 0;
	}

	moveTo(x: number, y: number): void {
		this.#parts.push(`M ${round(x)} ${round(y)}`);
	}

	lineTo(x: number, y: number): void {
		this.#parts.push(`L ${round(x)} ${round(y)}`);
	}

	arc(): void {
		// Points are drawn as arcs; the atlas has none.
	}

	closePath(): void {
		this.#parts.push('Z');
	}

	path(): string {
		return this.#parts.join(' ');
	}
}
