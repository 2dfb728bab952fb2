import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { CHUNKS, chunkOf, type ModuleOf } from './scripts/chunk-of.ts';

const groups = CHUNKS.map((chunk, index) => ({
	name: (id: string, modules: { getModuleInfo: ModuleOf }) =>
		chunkOf(id, (each) => modules.getModuleInfo(each)) === chunk ? chunk : null,
	priority: CHUNKS.length - index
}));

/** What workers and the scripts of written pages draw finds its style in the page. */
const styleless: Plugin = {
	name: 'styleless',
	enforce: 'pre',
	load: (id) => (/[?&]type=style/.test(id) ? '' : undefined)
};

export default defineConfig({
	plugins: [sveltekit()],
	// See src/lib/app/service/edition.ts.
	define: { 'import.meta.env.STATIC': JSON.stringify(process.env['STATIC'] === '1') },
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	},
	worker: { format: 'es', plugins: () => [styleless, svelte()] }
});
