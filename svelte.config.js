import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../e2e/**/*.ts', '../*.config.ts'],
				// Its scope is typed where it is used, so that it is checked with the rest.
				exclude: config.exclude.filter((path) => !path.includes('service-worker'))
			})
		},
		// Absolute addresses: the frame that is kept starts every page, however deep.
		paths: { relative: false },
		// The explorer registers it when it has nothing better to do.
		serviceWorker: { register: false },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// bits-ui and Svelte transitions write style attributes; no other inline style is let in.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
