import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import App from './App';

const container = document.getElementById('root');
if (!container) {
  throw new Error(
    'index.html has no element with the id "root" to start the portal in',
  );
}
ReactDOM.createRoot(container).render(App.createRoot());
