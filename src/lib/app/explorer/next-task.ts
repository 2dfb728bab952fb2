/** Resolves in a task of its own, so that what was done before holds up no key and no frame. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		// Not a timer: those that follow each other are held back by browsers.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
