import { resolvedPackages, resolvedWheels } from '../real-material/material.ts';
import type { Material } from '../real-material/material.ts';
import { imports, NODE, PYTHON, requires, X, X234 } from './case.ts';
import type { Truth } from './truth.ts';

/** A layer of popular packages, whose advice is taken. */
export interface AdviceCase {
  id: string;
  declared: string;
  material: Material;
  at: string;
  truth: Truth;
  /** Short runs take these alone. */
  isShort: boolean;
}

/** Packages, and the modules that have to be there afterwards; those that import from folders of tests among them. */
const PYTHON_PACKAGES: readonly (readonly [packages: string, modules: string, isShort?: 'short'])[] = [
  ['numpy==2.3.1', 'numpy numpy.testing numpy.f2py numpy.random numpy.typing'],
  [
    'numpy==1.26.4 pandas==2.2.3',
    'numpy.testing pandas pandas.testing pandas.plotting pandas.tseries.offsets',
  ],
  ['scipy==1.15.3', 'scipy.stats scipy.optimize scipy.sparse.linalg scipy.signal scipy.spatial scipy.io'],
  [
    'scikit-learn==1.7.0',
    'sklearn.ensemble sklearn.utils.estimator_checks sklearn.datasets sklearn.linear_model',
  ],
  ['sympy==1.14.0', 'sympy sympy.testing sympy.testing.runtests sympy.physics.units', 'short'],
  ['networkx==3.5', 'networkx networkx.algorithms networkx.generators', 'short'],
  [
    'statsmodels==0.14.4 scipy==1.15.3 pandas==2.2.3',
    'statsmodels.api statsmodels.formula.api statsmodels.tsa.api',
  ],
  [
    'astropy==7.1.0 numpy==2.3.1',
    'astropy astropy.table astropy.units astropy.io.fits astropy.time astropy.wcs',
  ],
  ['h5py==3.14.0', 'h5py'],
  ['tables==3.10.2', 'tables'],
  ['xarray==2025.6.1', 'xarray xarray.testing xarray.tutorial'],
  ['matplotlib==3.10.3', 'matplotlib.pyplot matplotlib.testing matplotlib.backends.backend_agg'],
  [
    'scikit-image==0.25.2',
    'skimage skimage.io skimage.filters skimage.transform skimage.measure skimage.data',
  ],
  ['shapely==2.1.1 pyproj==3.7.1', 'shapely shapely.ops pyproj'],
  [
    'sqlalchemy==2.0.41',
    'sqlalchemy sqlalchemy.testing.assertions sqlalchemy.orm sqlalchemy.dialects.postgresql',
  ],
  ['boto3==1.39.4', 'boto3 boto3.docs botocore.docs boto3.session', 'short'],
  ['django==5.2.4', 'django django.test django.core.management django.contrib.auth', 'short'],
  ['twisted==25.5.0', 'twisted.internet twisted.trial.unittest twisted.web.client'],
  ['tornado==6.5.1 pyzmq==27.0.0', 'tornado.web tornado.testing zmq'],
  ['numba==0.61.2', 'numba numba.testing numba.core.typing'],
  ['nltk==3.9.1', 'nltk nltk.tokenize nltk.stem'],
  ['gensim==4.3.3', 'gensim gensim.models gensim.corpora'],
  ['joblib==1.5.1 dask==2025.5.1', 'joblib joblib.parallel dask dask.multiprocessing'],
  ['lxml==5.4.0 cffi==1.17.1 cryptography==45.0.5', 'lxml.etree lxml.html cffi cryptography.fernet'],
  ['grpcio==1.73.1 grpcio-tools==1.73.1', 'grpc grpc_tools.protoc'],
  ['mypy==1.16.1 jedi==0.19.2', 'mypy.api jedi'],
  ['pip==25.1.1 setuptools==80.9.0 wheel==0.45.1 requests==2.32.4', 'requests', 'short'],
  ['passlib==1.7.4 pycryptodome==3.23.0', 'passlib.hash Crypto.Cipher.AES Crypto.PublicKey.RSA'],
  ['zope.interface==7.2 zope.event==5.1', 'zope.interface zope.interface.verify'],
  ['aiohttp==3.12.13 pymongo==4.13.2', 'aiohttp pymongo bson'],
  ['geopandas==1.1.1', 'geopandas'],
  ['pyarrow==20.0.0', 'pyarrow pyarrow.parquet pyarrow.dataset'],
];

const NODE_PACKAGES: readonly (readonly [packages: string, names: string, isShort?: 'short'])[] = [
  ['express@4.21.2 body-parser@1.20.3 winston@3.17.0', 'express body-parser winston', 'short'],
  ['@aws-sdk/client-s3@3.844.0', '@aws-sdk/client-s3'],
  ['typeorm@0.3.25 knex@3.1.0 pg@8.16.3', 'typeorm knex pg'],
  ['mongodb@6.17.0 mongoose@8.16.1', 'mongodb mongoose'],
  ['sharp@0.34.2 jimp@1.6.0', 'sharp jimp'],
  ['date-fns@4.1.0 rxjs@7.8.2 lodash@4.17.21', 'date-fns rxjs lodash'],
  ['typescript@5.8.3 prettier@3.6.2', 'typescript prettier'],
  ['bcrypt@6.0.0 bufferutil@4.0.9 argon2@0.43.0', 'bcrypt bufferutil argon2'],
  [
    'node-forge@1.3.1 tape@5.9.0 iconv-lite@0.6.3 qs@6.14.0 resolve@1.22.10',
    'node-forge tape iconv-lite qs resolve',
    'short',
  ],
  ['pdfkit@0.17.1 exceljs@4.4.0 cheerio@1.1.0', 'pdfkit exceljs cheerio'],
];

/** Some packages ask for the folder of the main module, which a text does not have. */
function inFunction(truth: Truth): Truth {
  return { ...truth, code: `process.env.APP_ROOT_PATH = '/var/task'; ${truth.code}` };
}

/** @param uv the folder with uv in it */
export function adviceCases(uv: string): AdviceCase[] {
  const id = (packages: string) => packages.replace(/[=@][=\d.]+/g, '').trim();
  return [
    ...PYTHON_PACKAGES.map(([packages, modules, short]) => ({
      ...{ id: id(packages), declared: 'python3.12 x86_64', at: PYTHON, isShort: short !== undefined },
      material: resolvedWheels(uv, '3.12', X234, packages),
      truth: imports(modules, '3.12'),
    })),
    ...NODE_PACKAGES.map(([packages, names, short]) => ({
      ...{ id: id(packages), declared: 'nodejs22.x x86_64', at: NODE, isShort: short !== undefined },
      material: resolvedPackages(X, packages),
      truth: inFunction(requires(names)),
    })),
  ];
}
