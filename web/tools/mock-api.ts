import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { Plugin } from 'vite'

/** Serves /api from the test handlers, so that screens can be looked at without a host: `npm run dev:mock`. */
export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer(server) {
      server.middlewares.use(async (req, res, next) => {
        if (!req.url?.startsWith('/api/')) {
          next()
          return
        }
        try {
          const { getResponse } = await import('msw')
          const { handlers } = await server.ssrLoadModule('/src/testing/handlers.ts')
          const answer = await getResponse(handlers, toRequest(req))
          if (!answer) {
            next()
            return
          }
          res.statusCode = answer.status
          answer.headers.forEach((value, name) => {
            res.setHeader(name, value)
          })
          res.end(Buffer.from(await answer.arrayBuffer()))
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

function toRequest(req: IncomingMessage): Request {
  const url = `http://${req.headers.host ?? 'localhost'}${req.url ?? '/'}`
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) {
      headers.set(name, String(value))
    }
  }
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(url, {
    method: req.method ?? 'GET',
    headers,
    ...(hasBody ? { body: Readable.toWeb(req) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit)
}
