import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import { ChoosePostPage, SignInPage } from '@/modules/auth'
import { call } from '@/shared/api/client'
import { asProblem } from '@/shared/api/problem'
import { session } from '@/shared/api/session'
import type { Me } from '@/shared/api/types'
import { MeContext } from '@/shared/me'
import { Area } from '@/shared/ui/feedback'
import { home } from './menu'
import { AppRoutes } from './routes'

async function whoAmI(): Promise<Me | null> {
  try {
    const me = await call<Me>({ method: 'GET', path: '/auth/me', anonymous: true })
    session.begin()

    return me
  } catch (error) {
    if (asProblem(error).status === 401) {
      return null
    }

    throw error
  }
}

/** Who is here decides what is shown: the sign-in, the choice of a post, or the console. */
export function Root() {
  const me = useQuery({ queryKey: ['me'], queryFn: whoAmI, staleTime: Infinity, refetchOnWindowFocus: false })

  return (
    <div className={me.data === undefined ? 'page' : ''}>
      <Area query={me}>{(person) => <Signed me={person} />}</Area>
    </div>
  )
}

function Signed({ me }: { me: Me | null }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const from = (useLocation().state as { from?: string } | null)?.from

  const signedIn = async (person: Me) => {
    session.begin()
    queries.clear()
    await queries.fetchQuery({ queryKey: ['me'], queryFn: whoAmI })
    const mustChoose = person.posts.length > 0 && !person.postToday
    await navigate(mustChoose ? '/switch' : (from ?? home(person)), { replace: true, state: { from } })
  }
  if (!me) {
    return (
      <Routes>
        <Route
          path="/sign-in"
          element={
            <SignInPage
              onSignedIn={(person) => {
                void signedIn(person)
              }}
            />
          }
        />
        <Route path="*" element={<ToSignIn />} />
      </Routes>
    )
  }
  const postChosen = async () => {
    await queries.invalidateQueries()
    await navigate(from ?? home(me), { replace: true })
  }

  return (
    <MeContext.Provider value={me}>
      <Routes>
        <Route path="/sign-in" element={<Navigate to={home(me)} replace />} />
        <Route
          path="/switch"
          element={
            <ChoosePostPage
              onDone={() => {
                void postChosen()
              }}
            />
          }
        />
        <Route path="*" element={<AppRoutes />} />
      </Routes>
    </MeContext.Provider>
  )
}

function ToSignIn() {
  const { pathname, search } = useLocation()

  return <Navigate to="/sign-in" replace state={{ from: pathname === '/' ? undefined : pathname + search }} />
}
