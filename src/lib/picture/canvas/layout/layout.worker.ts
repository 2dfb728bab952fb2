import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { layOutAround, type AroundRequest } from './lay-out-around.ts';

/** What the page asks the worker, and what it hears back; `call` pairs the two. */
export interface LayoutCall {
	readonly call: number;
	readonly request: AroundRequest;
}
export type LayoutReply =
	| { readonly call: number; readonly positions: ReadonlyMap<string, Point> }
	| { readonly call: number; readonly failure: string };

// Math.random is replaced while fcose runs; here nobody else uses it.
self.addEventListener('message', ({ data }: MessageEvent<LayoutCall>) => {
	const { call, request } = data;
	self.postMessage(replyTo(call, request));
});

function replyTo(call: number, request: AroundRequest): LayoutReply {
	try {
		return { call, positions: layOutAround(request) };
	} catch (error) {
		return { call, failure: error instanceof Error ? error.message : String(error) };
	}
}
