// PostGraphile 5 asks for Node 22; this is the one thing of it that it misses on Node 20.
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    value: function withResolvers<Value>() {
      let resolve: ((value: Value | PromiseLike<Value>) => void) | undefined;
      let reject: ((reason?: unknown) => void) | undefined;
      const promise = new Promise<Value>((ownResolve, ownReject) => {
        resolve = ownResolve;
        reject = ownReject;
      });
      return { promise, resolve, reject };
    },
  });
}
