/**
 * The state of the sign-in, outside React: when a call meets a 401 in the middle of work, it waits here until the overlay
 * has signed the same person in again, and is then sent once more. Nothing on the page is lost.
 */
type Listener = () => void

let signedIn = false
let lapsed = false
let left = false
let waiters: { resolve: () => void }[] = []
const listeners = new Set<Listener>()

function tell(): void {
  for (const listener of listeners) {
    listener()
  }
}

export const session = {
  wasSignedIn: () => signedIn,
  isLapsed: () => lapsed,
  hasLeft: () => left,
  begin(): void {
    signedIn = true
    lapsed = false
    left = false
    for (const waiter of waiters) {
      waiter.resolve()
    }
    waiters = []
    tell()
  },
  end(): void {
    signedIn = false
    lapsed = false
    left = true
    waiters = []
    tell()
  },
  reauthenticated(): Promise<void> {
    lapsed = true
    tell()

    return new Promise((resolve) => {
      waiters.push({ resolve })
    })
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener)

    return () => {
      listeners.delete(listener)
    }
  },
}
