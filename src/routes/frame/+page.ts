/** An empty page that scripts fill: the service worker hands it out where the network does not answer. */
export const ssr = false;
