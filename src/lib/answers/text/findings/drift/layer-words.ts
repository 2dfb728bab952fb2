import type { Layer } from '#lib/facts/model/vocabulary.ts';

/** What a sign rests on, by the layer that decides it. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
	act: 'deeds',
	obligation: 'obligation by treaty',
	declaration: 'declaration',
	tenet: 'ideas',
	structure: 'office or membership',
	computed: 'computed likeness'
};
