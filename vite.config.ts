import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { CHUNKS, chunkOf, type ModuleOf } from './scripts/chunk-of.ts';

const groups = CHUNKS.map((chunk, index) => ({
	name: (id: string, modules: { getModuleInfo: ModuleOf }) =>
		chunkOf(id, (each) => modules.getModuleInfo(each)) === chunk ? chunk : null,
	priority: CHUNKS.length - index
}));

const isStatic = process.env['STATIC'] === '1';

/** What is drawn apart from the program finds its style in the page. */
const styleless: Plugin = {
	name: 'styleless',
	enforce: 'pre',
	load: (id) => (/[?&]type=style/.test(id) ? '' : undefined)
};

/** The script of written pages is for the static edition: no other carries it. */
const unwritten: Plugin = {
	name: 'unwritten',
	enforce: 'pre',
	apply: () => !isStatic,
	resolveId: (id) => (id.endsWith('/written-page.ts?worker&url') ? '\0unwritten' : undefined),
	load: (id) => (id === '\0unwritten' ? 'export default "";' : undefined)
};

export default defineConfig({
	plugins: [unwritten, sveltekit()],
	// See src/lib/app/service/edition.ts.
	define: { 'import.meta.env.STATIC': JSON.stringify(isStatic) },
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	},
	worker: { format: 'es', plugins: () => [styleless, svelte()] }
});
