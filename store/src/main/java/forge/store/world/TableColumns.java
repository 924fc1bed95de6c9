package forge.store.world;

import forge.world.Table;
import java.util.List;

/** The columns of each table, in the order in which the shipped files hold them. */
public final class TableColumns {

  private static final String FACT = "value,low,high,year,vintage,status,confidence,source,note";

  private static final String DATED = ",year,vintage,source";

  private TableColumns() {}

  /** The header of a table. */
  public static List<String> of(Table table) {
    return List.of(header(table).split(","));
  }

  /**
   * The columns that tell rows of a table apart. A row that agrees in all of them says the same
   * thing again: the same figure of the same year, vintage and source.
   */
  public static List<String> key(Table table) {
    return List.of(keys(table).split(","));
  }

  private static String keys(Table table) {
    return switch (table) {
      case SOURCES, ECONOMIES, CHAINS, PARAMETERS, PRODUCTS, PROCESSES, WEDGES, EVENTS -> "id";
      case FREIGHT -> "class";
      case ZONE -> "economy,relation";
      case CONTENTS -> "product,element";
      case PRODUCTION -> "economy,process,measure" + DATED;
      case TOTALS -> "economy,product,measure" + DATED;
      case USES -> "economy,product,kind" + DATED;
      case FLOWS -> "product,from,to" + DATED;
      case PRICES -> "product,market,economy,basis,period,kind" + DATED;
      case STOCKS -> "economy,product,holder,day,vintage,source";
      case ELASTICITIES -> "product,side,horizon,used,year,source";
      case FACILITIES -> "facility,economy,process,vintage";
    };
  }

  private static String header(Table table) {
    return switch (table) {
      case SOURCES -> "id,citation,url,licence";
      case ECONOMIES -> "id,name,kind,members,latitude,longitude,attended_2026_02_04,source,note";
      case CHAINS -> "id,name,dominant,source,note";
      case FREIGHT ->
          "class,fixed_usd_per_t,usd_per_t_per_1000_km,low_factor,high_factor,year,"
              + "confidence,status,source,note";
      case PARAMETERS -> "id,value,low,high,unit,year,status,confidence,source,note";
      case ZONE -> "economy,relation,since,until,source,note";
      case PRODUCTS -> "id,name,mineral,stage,unit,basis,hs6,freight_class,spec,source,note";
      case CONTENTS -> "product,element,share,low,high,year,confidence,status,source,note";
      case PROCESSES ->
          "id,name,stage,inputs,outputs,recovery,host,cost_low,cost,cost_high,cost_unit,"
              + "outside_credit_low,outside_credit,outside_credit_high,cost_as_read,year,"
              + "confidence,status,source,note";
      case PRODUCTION -> "economy,process,measure,unit," + FACT;
      case TOTALS -> "economy,product,measure,unit," + FACT;
      case USES -> "economy,product,kind,unit," + FACT;
      case FLOWS -> "product,from,to,unit," + FACT;
      case PRICES ->
          "product,market,economy,usd_per_t,low,high,price,currency,per,basis,tax,period,kind,"
              + "year,vintage,status,confidence,source,note";
      case STOCKS ->
          "economy,product,holder,unit,value,low,high,day,vintage,status,confidence,source,note";
      case WEDGES ->
          "id,kind,product,hs_line,from,to,except_from,value,unit,charged_on,valid_from,valid_to,"
              + "low,high,year,confidence,status,source,note";
      case ELASTICITIES ->
          "product,side,horizon,value,low,high,used,year,status,confidence,source,note";
      case FACILITIES ->
          "facility,economy,process,owner,owner_economies,capacity,low,high,unit,state,"
              + "start_year,year,vintage,status,confidence,source,note";
      case EVENTS -> "id,economy,kind,products,destinations,from,to,state,effect,source,note";
    };
  }
}
