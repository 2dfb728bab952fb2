import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { findPlaces, type PlacesRequest } from './find-places.ts';

/** What the page asks the worker, and what it hears back; `call` pairs the two. */
export interface LayoutCall {
	readonly call: number;
	readonly request: PlacesRequest;
}
export type LayoutReply =
	| { readonly call: number; readonly positions: ReadonlyMap<string, Point> }
	| { readonly call: number; readonly failure: string };

self.addEventListener('message', ({ data }: MessageEvent<LayoutCall>) => {
	const { call, request } = data;
	self.postMessage(replyTo(call, request));
});

function replyTo(call: number, request: PlacesRequest): LayoutReply {
	try {
		return { call, positions: findPlaces(request) };
	} catch (error) {
		return { call, failure: error instanceof Error ? error.message : String(error) };
	}
}
