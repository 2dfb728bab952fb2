import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// See src/lib/app/service/edition.ts.
	define: { 'import.meta.env.STATIC': JSON.stringify(process.env['STATIC'] === '1') },
	worker: { format: 'es' }
});
