// Hands out a folder under a path, as the plainest of web servers do: a folder's
// index, a redirect to it where the slash is missing, 404.html for what is not there.
// serve-static.mjs [folder] [path] [port]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const [folder = 'build-static', base = '/', port = '3000'] = process.argv.slice(2);

const TYPES = new Map([
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
	['.woff2', 'font/woff2']
]);

const server = createServer((request, response) => {
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	const send = (status, file) => {
		const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
		response.writeHead(status, { 'content-type': type, 'content-length': statSync(file).size });
		createReadStream(file).pipe(response);
	};
	const found = find(pathname);
	if (found === undefined) send(404, join(folder, '404.html'));
	else if (statSync(found).isFile()) send(200, found);
	else if (!pathname.endsWith('/'))
		response.writeHead(301, { location: `${pathname}/${search}` }).end();
	else send(200, join(found, 'index.html'));
});
server.listen(Number(port), () => console.log(`${folder} is at http://localhost:${port}${base}`));

/** The file, or the folder with an index; nothing outside of what is handed out. */
function find(pathname) {
	if (!pathname.startsWith(base)) return undefined;
	let path;
	try {
		path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
	} catch {
		return undefined;
	}
	if (path !== normalize(folder) && !path.startsWith(normalize(folder) + sep)) return undefined;
	if (!existsSync(path)) return undefined;
	return statSync(path).isFile() || existsSync(join(path, 'index.html')) ? path : undefined;
}
