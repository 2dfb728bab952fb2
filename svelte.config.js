import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

/** One program, two editions: see docs/adr/0039-a-static-edition.md. */
const isStatic = process.env.STATIC === '1';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: isStatic
			? adapterStatic({ pages: process.env.STATIC_OUT ?? 'build-static', strict: false })
			: adapterNode({ precompress: true }),
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../e2e/**/*.ts', '../*.config.ts'],
				// Its scope is typed where it is used, so that it is checked with the rest.
				exclude: config.exclude.filter((path) => !path.includes('service-worker'))
			})
		},
		paths: {
			// Absolute addresses: the frame that is kept starts every page, however deep.
			relative: false,
			base: isStatic ? (process.env.BASE_PATH ?? '') : ''
		},
		prerender: {
			// Which pages are written out is said by each (src/lib/app/server/written-out.ts): links lead to many more.
			crawl: false,
			...(process.env.ORIGIN === undefined ? {} : { origin: process.env.ORIGIN })
		},
		// The explorer registers it when it has nothing better to do.
		serviceWorker: { register: false },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Components write colours and places as style attributes; no other inline style is let in.
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
